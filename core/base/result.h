// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace linxuan {

// What kind of trouble it was; programs branch on it, people read the message.
enum class ErrorCode {
    Usage, // the caller asked for something that makes no sense
    NotFound,
    Unreadable, // a file that cannot be opened or is not what its name says
    Corrupt, // stored state that contradicts itself
    Locked, // held by another program, or closed by a decision
    Conflict, // changed by someone else since it was read
    Refused, // a rule of the campaign forbids it
    Invalid, // a value outside its domain
    Cancelled,
    Storage, // the database or the file system failed
};

struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString message; // for people: what, where, what to do; translated
    QString detail; // for the log

    bool operator==(const Error &) const = default;
};

// A value or an Error, named like std::expected so that it can become it.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const & { return m_error; }
    Error &&error() && { return std::move(m_error); }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace linxuan

#define LX_JOIN_(a, b) a##b
#define LX_JOIN(a, b) LX_JOIN_(a, b)
#define LX_TRY_(result, declaration, expression)                                                   \
    auto result = (expression);                                                                    \
    if (!result)                                                                                   \
        return std::move(result).error();                                                          \
    declaration = *std::move(result)

// LX_TRY(const auto x, f()): takes the value of a Result, or returns its Error from this function.
#define LX_TRY(declaration, expression)                                                            \
    LX_TRY_(LX_JOIN(lxResult, __LINE__), declaration, expression)

#define LX_CHECK_(result, expression)                                                              \
    if (auto result = (expression); !result)                                                       \
    return std::move(result).error()

// LX_CHECK(f()): goes on if the Result holds, returns its Error otherwise.
#define LX_CHECK(expression) LX_CHECK_(LX_JOIN(lxChecked, __LINE__), expression)
