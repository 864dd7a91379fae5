// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>

namespace linxuan {

// Why a file from outside could not be read. The child process names the kind, since it has no
// translator; the parent makes the sentence.
enum class FaultKind : quint8 {
    None,
    Empty,
    NotText, // neither a workbook nor text
    NotWorkbook, // named as a workbook, but text
    Markup, // a web page or XML under the name of a table
    OldWorkbook,
    BinaryWorkbook, // xlsb
    Encrypted,
    OtherArchive,
    Damaged,
    TooLarge,
    TooSlow,
    OpenQuote,
    LongRow,
    MacDates, // a workbook that counts days from 1904
    NoSheet,
};
inline constexpr FaultKind kLastFault = FaultKind::NoSheet;

struct Fault
{
    FaultKind kind = FaultKind::None;
    std::string place; // "名单!C5", a row number, or the sheets there are; UTF-8, may be empty
    std::string detail; // for the log

    explicit operator bool() const { return kind != FaultKind::None; }
};

inline Fault damaged(std::string detail, std::string place = {})
{
    return {FaultKind::Damaged, std::move(place), std::move(detail)};
}

} // namespace linxuan
