// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace linxuan {

// What a form that can be parted is parted by, each part a document of its own.
enum class FormSplit { Whole, ByUnit, ByGroup };

// How forms of entries are sorted.
enum class FormOrder {
    Unit, // as units were imported, then by school and code
    Route, // counties and zones before direct schools, as they are handed in on different days
    Code,
};

struct FormRequest
{
    QString form = QStringLiteral("award-list"); // a FormKind's code, or "packet"
    QString round = QStringLiteral("final");
    std::optional<QString> unit = {}; // a name or short name: only what is of this unit
    std::optional<QString> entry = {}; // codes
    std::optional<QString> expert = {};
    std::optional<QString> group = {}; // "subject/初中/数学"
    std::optional<FormSplit> split = {}; // absent: as the form is handed in
    FormOrder order = FormOrder::Unit;
    int copies = 1;
    bool asNotice = false; // as many copies as the notice asks for, whatever copies says
    bool isBlank = false; // without what is known, to be filled in by hand
    std::optional<size_t> most = {}; // papers, sheets or certificates at most; absent: all

    bool wantsMoreThan(size_t made) const { return !most || made < *most; }

    bool operator==(const FormRequest &) const = default;
};

} // namespace linxuan
