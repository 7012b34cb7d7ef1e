// Force-included into every C++ file of better-sqlite3 when it is built for a runtime with Node-API 9 (Node 20, Electron
// up to 34). better-sqlite3 13 keeps references to strings, which only Node-API 10 allows; under 9 the first one ends the
// process. Here such a reference keeps a one-element array that holds the string, which every Node-API allows.
// Only what better-sqlite3 uses of Napi::Reference is given: anything else fails to compile rather than misbehave.
#pragma once

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <napi.h>

#include <utility>

namespace Napi {

template <>
class Reference<String> {
 public:
  static Reference<String> New(const String& value, uint32_t initialRefcount = 0) {
    Reference<String> reference;
    if (value.IsEmpty()) return reference;
    Array holder = Array::New(value.Env(), 1);
    holder.Set(0u, value);
    reference._holder = Reference<Array>::New(holder, initialRefcount);
    return reference;
  }

  Reference() = default;
  Reference(Reference<String>&& other) : _holder(std::move(other._holder)) {}
  Reference<String>& operator=(Reference<String>&& other) {
    _holder = std::move(other._holder);
    return *this;
  }
  Reference(const Reference<String>&) = delete;
  Reference<String>& operator=(const Reference<String>&) = delete;

  bool IsEmpty() const { return _holder.IsEmpty(); }

  String Value() const {
    if (_holder.IsEmpty()) return String();
    return _holder.Value().Get(0u).As<String>();
  }

 private:
  Reference<Array> _holder;
};

}  // namespace Napi
