// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "ui/support/rowsmodel.h"

namespace linxuan {

// Columns that many tables have.

template<typename Row>
RowColumn<Row> numberColumn(const QString &title, int Row::*number)
{
    return {title, [number](const Row &row) { return QString::number(row.*number); },
            [number](const Row &left, const Row &right) { return left.*number < right.*number; },
            Qt::AlignRight};
}

template<typename Row>
RowColumn<Row> codeColumn(const QString &title, std::function<QString(const Row &)> code)
{
    return {title, code,
            [code](const Row &left, const Row &right) {
                return compareNatural(code(left), code(right)) < 0;
            },
            Qt::AlignLeft,
            [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }};
}

template<typename Row>
RowColumn<Row> chipColumn(const QString &title, Chip (*chip)(const Row &))
{
    return {title,
            [chip](const Row &row) { return chip(row).text; },
            {},
            Qt::AlignLeft,
            [chip](const Row &row, int role) {
                return role == ChipRole ? QVariant::fromValue(chip(row)) : QVariant();
            }};
}

} // namespace linxuan
