// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cardlayout.h"

#include "core/report/boxes.h"
#include "core/report/qrpicture.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace linxuan {

namespace {

const QColor frameColour(0x9a, 0x7b, 0x3a); // a muted gold that stays readable in grey

std::vector<TextLine> linesOf(const CardText &text, const TextStyle &style, TypeCase &typeCase)
{
    const QString indent = text.isIndented ? QStringLiteral("　　") : QString();
    return breakLines(typeCase, indent + text.text, style, text.width * millimetre,
                      text.alignment == Alignment::Centre ? Filling::Even : Filling::Full);
}

PlacedText placed(const CardText &text, qreal above, TypeCase &typeCase)
{
    PlacedText out;
    out.style = {text.role, text.size, text.pitch};
    out.alignment = text.alignment;
    out.colour = text.colour;
    out.lines = linesOf(text, out.style, typeCase);
    const auto isTooHigh = [&] {
        return qreal(out.lines.size()) * out.style.pitch > text.height * millimetre;
    };
    for (int percent = 96; text.height > 0 && percent >= 60 && isTooHigh(); percent -= 4) {
        out.style.size = text.size * percent / 100;
        out.style.pitch = text.pitch * percent / 100;
        out.lines = linesOf(text, out.style, typeCase);
    }
    const qreal top = text.y * millimetre;
    out.room = QRectF(text.x * millimetre, text.follows ? std::max(top, above) : top,
                      text.width * millimetre, qreal(out.lines.size()) * out.style.pitch);
    return out;
}

// One turn of the fret, which fills a square of eight units and joins the next one at its foot.
void addFret(QPainterPath &path, QPointF at, qreal unit)
{
    constexpr std::array<QPointF, 10> turns{
        QPointF(0, 7), QPointF(0, 1), QPointF(7, 1),   QPointF(7, 6),     QPointF(2, 6),
        QPointF(2, 3), QPointF(5, 3), QPointF(5, 4.5), QPointF(3.4, 4.5), QPointF(3.4, 4.4)};
    path.moveTo(at + turns[0] * unit);
    for (const QPointF &turn : turns)
        path.lineTo(at + turn * unit);
}

// Frets along one side of a frame, as many as fit with even gaps.
QPainterPath frets(qreal length, qreal height)
{
    const qreal unit = height / 8;
    const int count = std::max(1, int(std::floor(length / (height * 1.06))));
    const qreal step = length / count;
    QPainterPath path;
    for (int i = 0; i < count; ++i)
        addFret(path, {i * step + (step - height) / 2, 0}, unit);
    return path;
}

} // namespace

Result<CardLayout> layOutCard(const DocumentCard &card, TypeCase &typeCase)
{
    CardLayout layout;
    layout.hasBorder = card.hasBorder && card.background.isNull();
    layout.background = card.background;
    qreal above = 0;
    for (const CardText &text : card.texts) {
        layout.texts.push_back(placed(text, above, typeCase));
        above = layout.texts.back().room.bottom();
    }
    if (card.qr) {
        LX_TRY(const QrModules modules, qrModules(card.qr->text));
        const QRectF square(card.qr->x * millimetre, card.qr->y * millimetre,
                            card.qr->side * millimetre, card.qr->side * millimetre);
        layout.code = qrPath(modules, square);
    }
    return layout;
}

void drawCardBorder(QPainter &painter, const QSizeF &sheet)
{
    constexpr qreal outside = 26; // from the edge of the sheet
    constexpr qreal band = 16; // between the two frames
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const QRectF outer = QRectF(QPointF(), sheet).adjusted(outside, outside, -outside, -outside);
    const QRectF inner = outer.adjusted(band, band, -band, -band);
    painter.setPen(QPen(frameColour, 2.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer);
    painter.setPen(QPen(frameColour, 0.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(inner);
    painter.drawRect(inner.adjusted(4, 4, -4, -4));
    painter.setPen(QPen(frameColour, 0.9, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const qreal height = band - 6;
    const auto side = [&](QPointF corner, int degrees, qreal length) {
        painter.save();
        painter.translate(corner);
        painter.rotate(degrees);
        painter.translate(band, 3);
        painter.drawPath(frets(length - 2 * band, height));
        painter.restore();
    };
    side(outer.topLeft(), 0, outer.width());
    side(outer.topRight(), 90, outer.height());
    side(outer.bottomRight(), 180, outer.width());
    side(outer.bottomLeft(), 270, outer.height());
    for (const QPointF corner :
         {outer.topLeft(), outer.topRight() - QPointF(band, 0),
          outer.bottomRight() - QPointF(band, band), outer.bottomLeft() - QPointF(0, band)}) {
        const QRectF square(corner, QSizeF(band, band));
        painter.drawRect(square.adjusted(3, 3, -3, -3));
        painter.fillRect(square.adjusted(6, 6, -6, -6), frameColour);
    }
    painter.restore();
}

} // namespace linxuan
