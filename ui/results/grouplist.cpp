// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/grouplist.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace linxuan {

namespace {

constexpr int kInset = 12;

class GroupDelegate : public QStyledItemDelegate
{
public:
    GroupDelegate(const GroupModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const GroupLine &line = m_model.at(index.row());
        const bool heading = !line.group && !line.all;
        return {100, denseRowHeight(option.fontMetrics) + (heading ? 12 : 4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const GroupLine &line = m_model.at(index.row());
        painter->save();
        if (line.group || line.all)
            paintGroup(painter, option, line);
        else
            paintHeading(painter, option, line);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                             const GroupLine &line)
    {
        painter->setFont(typeFont(Type::Caption));
        painter->setPen(colour(Role::Muted, option.palette));
        painter->drawText(option.rect.adjusted(kInset, 0, -kInset, -4),
                          Qt::AlignLeft | Qt::AlignBottom, line.text);
    }

    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                           const GroupLine &line)
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->setBrush(colour(Role::AccentSoft, palette));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(
                blend(colour(Role::Surface, palette), colour(Role::Text, palette), 0.05));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, -kGap, -1), kRadius, kRadius);
        QRect rect = option.rect.adjusted(kInset, 0, -kInset - kGap, 0);
        painter->setPen(colour(Role::Muted, palette));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.entries));
        rect.adjust(0, 0, -option.fontMetrics.horizontalAdvance(QStringLiteral("0000")), 0);
        if (line.undecided > 0) {
            painter->drawPixmap(rect.right() - iconSize(), rect.center().y() - iconSize() / 2 + 1,
                                iconPixmap(QStringLiteral("warning"), iconSize(),
                                           colour(Role::Caution, palette),
                                           painter->device()->devicePixelRatioF()));
            rect.adjust(0, 0, -iconSize() - kGap, 0);
        }
        painter->setPen(colour(selected ? Role::Accent : Role::Text, palette));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(line.text, Qt::ElideRight, rect.width()));
    }

    const GroupModel &m_model;
};

} // namespace

std::vector<GroupLine> groupLines(const RoundAwards &awards, const Profile &profile)
{
    std::vector<GroupLine> lines{{GroupList::tr("All groups"), {}, true, 0, 0}};
    std::optional<Category> category;
    for (size_t group = 0; group < awards.groups.size(); ++group) {
        const GroupAwards &one = awards.groups[group];
        if (category != one.key.category)
            lines.push_back({categoryName(profile, one.key.category), {}, false, 0, 0});
        category = one.key.category;
        lines.push_back({groupName(one.key), int(group), false, int(one.entries.size()),
                         int(one.lines.size())});
        lines.front().entries += lines.back().entries;
        lines.front().undecided += lines.back().undecided;
    }
    return lines;
}

void GroupModel::setLines(std::vector<GroupLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int GroupModel::rowOf(std::optional<int> group) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (group ? m_lines[row].group == group : m_lines[row].all)
            return int(row);
    }
    return 0;
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GroupLine &line = at(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && line.undecided == 0))
        return line.text;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return line.undecided > 0 ? tr("%n undecided line(s)", nullptr, line.undecided) : QString();
    return {};
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const GroupLine &line = at(index.row());
    return line.group || line.all ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

GroupList::GroupList(QWidget *parent)
    : QListView(parent)
    , m_model(new GroupModel(this))
{
    setObjectName(QStringLiteral("groups"));
    setAccessibleName(tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new GroupDelegate(*m_model, this));
    setModel(m_model);
    viewport()->setAutoFillBackground(false);
    setFixedWidth(qMax(216, charWidth(fontMetrics()) * 27));
}

void GroupList::setLines(std::vector<GroupLine> lines)
{
    const std::optional<int> shown = group();
    const QSignalBlocker quiet(this);
    m_model->setLines(std::move(lines));
    setCurrentIndex(m_model->index(m_model->rowOf(shown)));
}

std::optional<int> GroupList::group() const
{
    return currentIndex().isValid() ? m_model->at(currentIndex().row()).group : std::nullopt;
}

void GroupList::choose(std::optional<int> group)
{
    setCurrentIndex(m_model->index(m_model->rowOf(group)));
    scrollTo(currentIndex());
}

void GroupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen();
}

} // namespace linxuan
