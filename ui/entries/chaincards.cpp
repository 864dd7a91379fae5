// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/chaincards.h"

#include "ui/support/metrics.h"

#include <QPainter>

namespace linxuan {

namespace {

constexpr int kPadding = 6;

// The lines of a card, top to bottom.
struct CardText
{
    QString code;
    QString teacher;
    QString title;
    QString origin;
};

CardText textOf(const EntryRow &row)
{
    const QString about =
        QStringList{row.unit(), row.stage(), row.subject()}.join(QStringLiteral(" · "));
    if (row.status() == EntryStatus::Active)
        return {row.code(), row.teacher(), row.title(), about};
    return {row.code(), row.teacher(), row.title(),
            stateWord(row.level(), row.status()) + QStringLiteral(" · ") + about};
}

void drawLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &ink,
              const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void ChainCards::setRows(std::shared_ptr<const EntryRows> rows, std::vector<quint32> shown)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    endResetModel();
}

int ChainCards::rowOf(const QString &code) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_rows->at(m_shown[row]).code() == code)
            return int(row);
    }
    return -1;
}

int ChainCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChainCards::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EntryRow row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.code();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QStringList{row.code(), row.title(), row.teacher(), row.school(), row.unit()}.join(
            u'\n');
    return {};
}

QSize ChainCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int caption = QFontMetrics(typeFont(Type::Caption)).height();
    return {80, 2 * option.fontMetrics.height() + caption + 2 * kPadding + 1};
}

void ChainCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *cards = qobject_cast<const ChainCards *>(index.model());
    if (!cards)
        return;
    const EntryRow row = cards->at(index.row());
    const QPalette &palette = option.palette;
    const CardText text = textOf(row);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentSoft, palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(Role::Surface, palette));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      blend(colour(Role::Raised, palette), colour(Role::Hairline, palette), 0.6));
    const QRect inner = option.rect.adjusted(kGap, kPadding, -kGap, -kPadding);
    const int line = option.fontMetrics.height();
    const QColor muted = colour(Role::Muted, palette);
    const QColor ink = row.status() == EntryStatus::Active ? colour(Role::Text, palette) : muted;
    QFont code = option.font;
    code.setFamilies(typeFont(Type::Code).families());
    const int codeWidth = QFontMetrics(code).horizontalAdvance(text.code) + kGap;
    const QRect first(inner.left(), inner.top(), inner.width(), line);
    drawLine(painter, first, code, muted, text.code);
    drawLine(painter, first.adjusted(codeWidth, 0, 0, 0), option.font, ink, text.teacher,
             Qt::AlignRight);
    drawLine(painter, first.translated(0, line), option.font, ink, text.title);
    const QFont caption = typeFont(Type::Caption);
    drawLine(painter, first.translated(0, 2 * line), caption, muted, text.origin);
    painter->restore();
}

} // namespace linxuan
