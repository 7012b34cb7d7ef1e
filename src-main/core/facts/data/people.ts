import { words } from '../../text/plain.ts'

const MALE = `
  Adam Adrian Ahmed Alan Albert Alejandro Aleksandr Alessandro Alex Alexander Alexei Alfred Ali Amir Anders Andre Andrea Andreas Andrei
  Andrew Andy Angus Anthony Anton Antonio Antony Arjun Arnold Arthur Ashraf Barack Ben Benjamin Bernard Bill Bob Boris Brad Brandon Brian Bruce
  Carl Carlos Charles Charlie Chen Chris Christian Christopher Claude Colin Craig Cyril Dan Daniel Darren David Davide Dean Denis Dennis
  Derek Diego Dimitri Dmitri Dmitry Dominic Donald Douglas Duncan Eamon Ed Eduardo Edward Edwin Elias Elon Emil Emmanuel Enrique Eric Erik
  Ernest Evan Fabio Felipe Felix Fernando Filip Francis Francisco Francois François Frank Franz Fred Frederick Fyodor Gabriel Gareth Gary Gavin Geoffrey
  George Gerald Gerard Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustav Gustavo Guy Hamid Hans Harald Harold
  Harry Hassan Hector Heinrich Henri Henrik Henry Herbert Hiroshi Howard Hugh Hugo Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan Jack Jacob Jacques
  Jaime Jake James Jamie Jan Janos Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jim Joachim Joao João Joe Joel Johan Johann Johannes John
  Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julien Julius Jurgen Jürgen Justin Kamal Karim Karl Keith Ken Kenji Kenneth
  Kevin Khalid Klaus Konstantin Kurt Kwame Lars Laurent Lawrence Lee Leo Leon Leonard Leonid Leonardo Lewis Liam Lorenzo Louis Luc Luca Lucas
  Luigi Luis Luiz Lukas Luke Magnus Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Marius Mark Martin Massimo Mateo Matt Matteo Matthew Matthias
  Maurice Max Maxim Maximilian Mehmet Michael Michel Miguel Mikael Mike Mikhail Milan Miles Milos Mohamed Mohammad Mohammed Morgan Moritz Muhammad Murray
  Mustafa Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikita Nikolai Nikos Noah Noel Norman Oleg Oliver Olivier Omar Oscar Osman Otto Owen Pablo Paolo
  Pascal Pat Patrick Paul Paulo Pavel Pedro Per Pete Peter Petr Phil Philip Philippe Phillip Pierre Piotr Qasim Rafael Rahul Raj Rajesh Ralph Ramon
  Raphael Ravi Ray Raymond Recep Reinhard Rene René Ricardo Richard Rick Rob Robert Roberto Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Rupert
  Russell Ryan Sam Samir Samuel Sandro Sanjay Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shaun Shinzo Simon Stanley Stefan Stefano Stephan
  Stephen Steve Steven Stuart Sven Tadeusz Taro Tariq Ted Terry Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony Trevor Umar
  Valentin Vasily Victor Viktor Vincent Vijay Vitaly Vladimir Volodymyr Wade Walter Warren Wayne Wei Werner Wilhelm Will William Winston Wolfgang Xavier
  Yannick Yuri Yusuf Yves Zachary Ziad Bjorn Björn Einar Olav Ole Knut Leif Gunnar Axel Aksel Sigurd Mads Soren Søren Rasmus Kasper Jesper Niels
  Tomás Andrés Raúl Joaquín Ruben Rubén Iker Xabier Idris Kofi Kojo Chidi Emeka Obi Tunde Segun Femi Ade Babajide Themba Sipho Tendai Farid Rashid Salim Nasser
  Hussein Yasser Bashir Anwar Habib Hakan Emre Kemal Cem Arman Davit Giorgi Levan Bogdan Radu Mihai Ion Vlad Zoltan Zoltán Gabor Gábor Laszlo László Istvan István
  Ferenc Jozef Marek Tomáš Jiri Jiří Ondrej Milos Zdenek Goran Dragan Zoran Nenad Luka Ante Ivo Janez Matej Rui Nuno Vasco Tiago Hiro Kenta Takeshi Akira Satoshi Yuki Ryo
  Jin Min-jun Anil Suresh Ramesh Vikram Sunil Rohan Nikhil Ashok Manoj Deepak Amit Arun Callum Ewan Hamish Rhys Gethin Dylan Emrys Declan Cormac Niall Ciaran Conor Eoin`
const FEMALE = `
  Abigail Ada Adele Agnes Aisha Alexandra Alice Alicia Alina Alison Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Anja Ann Anna Anne
  Annette Annie Antonia Anya Astrid Audrey Ayesha Barbara Beatrice Beatriz Becky Bella Bernadette Beth Bettina Birgit Brenda Bridget Brigitte Camila Camille Carla
  Carmen Carol Carolina Caroline Catherine Cecilia Celine Charlotte Chiara Chloe Christina Christine Claire Clara Clare Claudia Colette Concepcion Constance
  Cristina Cynthia Daniela Danielle Daphne Dawn Deborah Denise Diana Diane Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa
  Elisabeth Eliza Elizabeth Ella Ellen Elsa Elsie Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Farah Fatima Fatou Faye Federica Fiona Florence
  Frances Francesca Freya Gabriela Gabriella Gail Galina Gemma Georgia Georgina Gillian Gina Giulia Gloria Grace Greta Hana Hanna Hannah Harriet Heather
  Heidi Helen Helena Helga Hilary Hilda Hillary Hope Ida Ilona Ilse Ines Inga Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Jacqueline Jane Janet
  Janice Jasmine Jean Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joy Joyce Judith Judy Julia Juliana Julie Juliet Justine
  Kamala Karen Karin Karina Kate Katherine Kathleen Kathryn Katie Katrin Katya Kay Kelly Kim Kirsten Kristina Laila Lara Laura Lauren Layla Lea Leah Leila
  Lena Leonora Leslie Leticia Lidia Lily Linda Lisa Liz Lola Lorna Lorraine Louise Lucia Lucille Lucy Luisa Lydia Lynn Madeleine Magda Magdalena Maggie Maja
  Marcela Margaret Margarita Maria María Mariam Marianne Marie Marina Marion Marisa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maud Maureen
  Maya Megan Melanie Melissa Mercedes Mia Michelle Mila Mildred Mina Mira Miranda Miriam Molly Monica Monika Muriel Nadia Nadine Nancy Naomi Natalia Natalie
  Natasha Nazanin Nicola Nicole Nina Noor Nora Norma Olga Olivia Olena Oksana Paola Patricia Paula Pauline Penelope Petra Philippa Phoebe Pia Polly Priya
  Rachel Rebecca Regina Renata Rita Roberta Robin Rosa Rosalind Rose Rosemary Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Shirley
  Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Tessa Thea Theresa Tina
  Tracy Una Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Vivienne Wanda Wendy Winifred Yasmin Yolanda Yvonne Zainab
  Zara Zoe Zsofia Zuzana Sigrid Solveig Liv Marit Kari Tove Inger Gro Annika Linnea Ebba Maren Mette Birgitte Freja Signe Aoife Niamh Siobhan Sinead Orla Ngozi
  Chioma Amaka Adaeze Folake Yetunde Thandi Nomsa Lerato Zanele Wanjiru Achieng Amara Imani Zahra Leyla Elif Ayse Ayşe Zeynep Nino Tamar Ioana Elena Mihaela Ilinca
  Dagmar Jana Ivana Ljiljana Jelena Milica Vesna Katarzyna Agnieszka Malgorzata Ewa Zofia Aleksandra Lucie Tereza Inês Rute Fernanda Yuko Keiko Akiko Sakura Naoko Mei
  Ling Lakshmi Anjali Sunita Kavita Deepa Meera Nisha Divya Asha Rekha Shreya Catrin Sian Siân Bronwen Nerys Carys Eilidh Isla Ailsa Morag Mairi Greer Henrietta Imogen`

export const MALE_NAMES = words(MALE)
export const FEMALE_NAMES = words(FEMALE)

/** Written small or large inside names: "Ursula von der Leyen", "Charles de Gaulle". */
export const NAME_PARTICLES = words(
  'de da di du del della der den van von bin ibn al el la le af av ter ten dos das ben'
)
