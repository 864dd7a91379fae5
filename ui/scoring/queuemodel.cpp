// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/queuemodel.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/scoring/tally.h"
#include "core/workspace/submission.h"
#include "ui/scoring/deskbook.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {

struct StateLook
{
    const char *icon;
    Role role;
};

StateLook lookOf(SheetState state)
{
    switch (state) {
    case SheetState::NotStarted:
        return {"ring", Role::Muted};
    case SheetState::Draft:
        return {"half", Role::Accent};
    case SheetState::Submitted:
        return {"check", Role::Positive};
    case SheetState::Returned:
        return {"arrow-back", Role::Caution};
    case SheetState::Recused:
        break;
    }
    return {"minus", Role::Muted};
}

} // namespace

QueueModel::QueueModel(DeskBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{ }

bool QueueModel::passes(size_t place) const
{
    const DeskEntry &one = m_book.entries()[place];
    if (!m_states.isEmpty() && !m_states.contains(toCode(one.state)))
        return false;
    return m_text.isEmpty()
        || foldText(one.entry.code + u' ' + one.entry.title + u' ' + one.entry.subject)
               .contains(m_text, Qt::CaseInsensitive);
}

void QueueModel::setFilter(const QString &text, const QStringList &states)
{
    m_text = foldText(text);
    m_states = states;
    refresh();
}

void QueueModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_book.entries().size(); ++i) {
        if (passes(i))
            m_shown.push_back(i);
    }
    endResetModel();
}

void QueueModel::refresh(const EntryId &entry)
{
    const int row = rowOf(entry);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

EntryId QueueModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_book.entries()[m_shown[size_t(row)]].entry.id
                                        : EntryId();
}

int QueueModel::rowOf(const EntryId &entry) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t place) {
        return m_book.entries()[place].entry.id == entry;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeskEntry &one = m_book.entries()[m_shown[size_t(index.row())]];
    const auto total = [&]() -> QString {
        const auto sum = sheetTotal(m_book.rubric(one.entry.id), one.draft.points);
        const bool complete = !submissionProblem(m_book.rubric(one.entry.id), one.draft);
        return sum && complete ? sum->toDecimal(2) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{one.entry.code, one.entry.title, displayName(one.state), total()}
            .join(u' ')
            .trimmed();
    case StateField:
        return int(one.state);
    case CodeField:
        return one.calibration ? one.entry.code + u' ' + tr("calibration") : one.entry.code;
    case TitleField:
        return one.entry.title;
    case TotalField:
        return total();
    default:
        return {};
    }
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        painter->fillRect(option.rect, colour(Role::AccentSoft, palette));
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colour(Role::Accent, palette));
    const QRect inner = option.rect.adjusted(kGap, 4, -kGap, -4);
    const QFont small = typeFont(Type::Caption);
    const int line = QFontMetrics(small).height();
    const StateLook look = lookOf(SheetState(index.data(QueueModel::StateField).toInt()));
    const int iconSize = qMin(kIconSize, line);
    painter->drawPixmap(inner.left(), inner.top() + (line - iconSize) / 2,
                        iconPixmap(QString::fromLatin1(look.icon), iconSize,
                                   colour(look.role, palette),
                                   painter->device()->devicePixelRatioF()));
    const QRect first(inner.left() + kIconSize + 6, inner.top(), inner.width() - kIconSize - 6,
                      line);
    painter->setFont(small);
    painter->setPen(colour(Role::Muted, palette));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(QueueModel::CodeField).toString());
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(QueueModel::TotalField).toString());
    painter->setFont(option.font);
    painter->setPen(colour(Role::Text, palette));
    const QRect second(first.left(), first.bottom() + 2, first.width(),
                       inner.bottom() - first.bottom() - 2);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(option.font)
                          .elidedText(index.data(QueueModel::TitleField).toString(), Qt::ElideRight,
                                      second.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0,
            QFontMetrics(typeFont(Type::Caption)).height() + QFontMetrics(option.font).height()
                + 12};
}

} // namespace linxuan
