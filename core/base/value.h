#pragma once

// For large structs that everything holds: what makes, copies, moves and destroys them is compiled once, and
// not in each source that uses them, which took a third of what a test takes to compile. They are no
// aggregates then: their members are set one by one.

// NOLINTBEGIN(bugprone-macro-parentheses) a type that is declared bears none

/// Declares it, first in the struct.
#define GRONDPLAN_VALUE(Type)                                                                                \
    Type();                                                                                                  \
    Type(const Type &);                                                                                      \
    Type(Type &&) noexcept;                                                                                  \
    Type &operator=(const Type &);                                                                           \
    Type &operator=(Type &&) noexcept;                                                                       \
    ~Type();

/// Defines it, in the struct's source file.
#define GRONDPLAN_VALUE_DEFINED(Type)                                                                        \
    Type::Type() = default;                                                                                  \
    Type::Type(const Type &) = default;                                                                      \
    Type::Type(Type &&) noexcept = default;                                                                  \
    Type &Type::operator=(const Type &) = default;                                                           \
    Type &Type::operator=(Type &&) noexcept = default;                                                       \
    Type::~Type() = default;

// NOLINTEND(bugprone-macro-parentheses)
