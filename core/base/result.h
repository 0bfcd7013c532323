#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace grondplan {

/// A value or an Error. Ignoring one is a compiler warning.
template<class T = void> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

/// An Error ready to be returned from a function that gives a Result.
inline tl::unexpected<Error> failure(ErrorCode code, QString where = {}, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(args)});
}

} // namespace grondplan
