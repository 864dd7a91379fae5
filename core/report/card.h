// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/alignment.h"
#include "core/report/fontrole.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace linxuan {

// A text at a place of its own. Millimetres from the upper left corner of the sheet, sizes in
// points.
struct CardText
{
    QString text; // lines are broken at the width
    double x = 0;
    double y = 0;
    double width = 100;
    double size = 16;
    double pitch = 28; // from line to line
    FontRole role = FontRole::Body;
    Alignment alignment = Alignment::Centre;
    bool isIndented = false; // its first line, by two characters
    double height = 0; // set smaller, down to three fifths, to come into it; 0: as high as it gets
    bool follows = false; // begins below the text before it where that reaches beyond y
    QColor colour = Qt::black;

    bool operator==(const CardText &) const = default;
};

struct CardQr
{
    QString text; // see qrModules
    double x = 0;
    double y = 0;
    double side = 20; // millimetres

    bool operator==(const CardQr &) const = default;
};

// One page on which everything has its place: a certificate.
struct DocumentCard
{
    bool hasBorder = true; // drawn by us
    QImage background; // the office's own, over the whole sheet; null: none
    std::vector<CardText> texts;
    std::optional<CardQr> qr;

    bool operator==(const DocumentCard &) const = default;
};

} // namespace linxuan
