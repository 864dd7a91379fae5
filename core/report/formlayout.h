// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace linxuan {

struct LayoutColumn
{
    QString title;
    QString text; // "{{课题}}（{{教师姓名}}）"
    int weight = 10;
    Alignment alignment = Alignment::Left;
    bool isNumber = false;
    bool isSummed = false; // in 小计 and 合计
    bool isSpread = false; // stands once for each of FormValues::spread, whose name it is titled

    bool operator==(const LayoutColumn &) const = default;
};

struct LayoutGridRow
{
    double leastHeight = 0; // millimetres
    bool isRepeated = false; // once for each row of the values
    std::vector<DocumentCell> cells;

    bool operator==(const LayoutGridRow &) const = default;
};

// Bars of the rows of each group.
struct LayoutChart
{
    QString title;
    QString label;
    QString value; // a number
    QString part; // of the value; may be empty
    QString text; // beside the bar

    bool operator==(const LayoutChart &) const = default;
};

struct LayoutCard
{
    bool hasBorder = true;
    std::vector<CardText> texts;
    std::optional<CardQr> qr;

    bool operator==(const LayoutCard &) const = default;
};

// How a form looks, as data: every text may name fields between braces, {{单位}}, which the
// campaign's values fill. A line whose fields are all empty is left out.
struct FormLayout
{
    QString title;
    QStringList subtitle;
    std::optional<PageCode> code;
    QString mark;
    QString salutation;
    QStringList paragraphs;
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    double tableSize = 16;
    int fitPages = 0; // see Document
    QString pages;
    std::vector<LayoutGridRow> grid;
    std::vector<LayoutColumn> columns;
    QString heading; // of groups
    QString subtotal; // what its row is called: 小计; empty: none
    QString total;
    std::vector<LayoutChart> charts;
    QStringList notes;
    QStringList signatures;
    QStringList imprint;
    QStringList trail;
    QString emptyText;
    std::optional<LayoutCard> card;
    int copies = 1; // as many as the notice asks for
    bool isList = false; // its versions are counted, with the code of the audit trail at its foot

    bool operator==(const FormLayout &) const = default;
};

// Errors: Unreadable (no JSON), Invalid with the path inside the file.
Result<FormLayout> readFormLayout(const QByteArray &json);

// The layouts that come with the program, by the form's code. Errors: NotFound.
Result<QByteArray> builtInLayoutText(const QString &form);
Result<FormLayout> builtInLayout(const QString &form);

} // namespace linxuan
