/** A report to be added by hand: written for the tests, with a headline, a date line, and something to doubt. */
export const article = `Lake ferry to run again in spring

Almsee, 12 March 2024

The town council of Almsee approved the repair of the ferry Marianne on 11 March 2024. The vote took place in the town hall of Almsee. Mayor Clara Brandt said that the ferry would carry passengers again by the first of May. “A lake without a ferry is only scenery,” Brandt added.

Engineer Paul Okafor warned that the hull needed new plates. The repair will cost 2.4 million francs, according to treasurer Ida Lund. Okafor told the Lake Courier that his team would need seven weeks.

Two days earlier, delegations of Almsee and Brennwald met in Zurich. The talks lasted three hours. Brennwald denied that it had asked for a bridge instead.

Opposition leader Jonas Frey called the plan a gamble. Frey said on Facebook that the council had never shown the tests of the hull. He was speaking in Brennwald on 10 March.
`
