// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagestrip.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace linxuan {

namespace {

constexpr int kPictureWidth = 112;
constexpr int kTallest = 160;
constexpr int kSeenWidth = 3;

} // namespace

class PageStripModel : public QAbstractListModel
{
public:
    PageStripModel(PaperReader &paperReader, QObject *parent)
        : QAbstractListModel(parent)
        , reader(paperReader)
    { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(sizes.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int page = index.row();
        if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
            return {};
        QString text = PageStrip::tr("Page %1").arg(page + 1);
        if (evidence.contains(page))
            text += PageStrip::tr(", with evidence");
        return seen.contains(page) ? text + PageStrip::tr(", seen") : text;
    }

    void reset(const std::vector<QSizeF> &pageSizes)
    {
        beginResetModel();
        sizes = pageSizes;
        endResetModel();
    }

    // In pixels of the screen.
    QSize pictureSize(int page) const
    {
        const QSizeF size = sizes[size_t(page)].isEmpty() ? QSizeF(595, 842) : sizes[size_t(page)];
        const QSizeF turned = turns % 2 == 0 ? size : size.transposed();
        return turned.scaled(kPictureWidth, kTallest, Qt::KeepAspectRatio)
            .toSize()
            .expandedTo({1, 1});
    }

    PageWish wish(int page, double ratio) const
    {
        const QSizeF size = turns % 2 == 0 ? sizes[size_t(page)] : sizes[size_t(page)].transposed();
        return {page, {pictureSize(page).width() * ratio / size.width(), turns, {}}};
    }

    PaperReader &reader;
    std::vector<QSizeF> sizes;
    std::set<int> seen;
    std::set<int> evidence;
    int turns = 0;
};

namespace {

class PageStripDelegate : public QStyledItemDelegate
{
public:
    PageStripDelegate(PageStripModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {kPictureWidth + 2 * kGroupGap,
                m_model.pictureSize(index.row()).height() + option.fontMetrics.height() + 2 * kGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int page = index.row();
        const QSize size = m_model.pictureSize(page);
        const QRect picture(
            QPoint(option.rect.center().x() - size.width() / 2, option.rect.top() + kGap), size);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            painter->fillRect(option.rect, colour(Role::AccentSoft, option.palette));
        const QColor frame = colour(isCurrent ? Role::Accent : Role::Hairline, option.palette);
        painter->fillRect(picture.adjusted(-1, -1, 1, 1), frame);
        painter->fillRect(picture, Qt::white);
        paintPicture(painter, page, picture, option.widget);
        const QRect line(option.rect.left(), picture.bottom() + 1, option.rect.width(),
                         option.fontMetrics.height() + kGap / 2);
        painter->setPen(colour(isCurrent ? Role::Text : Role::Muted, option.palette));
        painter->setFont(typeFont(Type::Caption));
        painter->drawText(line, Qt::AlignCenter, QString::number(page + 1));
        if (m_model.seen.contains(page))
            painter->fillRect(
                QRect(picture.left() - kGap + 1, picture.top(), kSeenWidth, picture.height()),
                colour(Role::Accent, option.palette));
        if (m_model.evidence.contains(page))
            painter->drawPixmap(QPoint(picture.right() - kIconSize, line.top() + kGap / 4),
                                iconPixmap(QStringLiteral("flag"), kIconSize,
                                           colour(Role::Accent, option.palette),
                                           painter->device()->devicePixelRatioF()));
    }

private:
    void paintPicture(QPainter *painter, int page, const QRect &place, const QWidget *widget) const
    {
        if (m_model.sizes[size_t(page)].isEmpty())
            return;
        const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
        auto image = m_model.reader.picture(m_model.wish(page, ratio));
        if (!image)
            image = m_model.reader.substitute(page, m_model.turns);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (image)
            painter->drawImage(place, *image);
    }

    PageStripModel &m_model;
};

} // namespace

PageStrip::PageStrip(PaperReader &reader, QWidget *parent)
    : QListView(parent)
    , m_model(new PageStripModel(reader, this))
{
    setObjectName(QStringLiteral("pageStrip"));
    setAccessibleName(tr("Pages, small"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new PageStripDelegate(*m_model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMinimumWidth(kPictureWidth + 2 * kGroupGap + 12);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PageStrip::wishesChanged);
    connect(&reader, &PaperReader::drawn, this, [this](const PageWish &wish) {
        const QModelIndex index = m_model->index(wish.page);
        if (isVisible() && index.isValid())
            update(index);
    });
}

void PageStrip::setPages(const std::vector<QSizeF> &sizes)
{
    m_model->reset(sizes);
    setCurrent(0);
}

void PageStrip::setTurns(int turns)
{
    if (turns == m_model->turns)
        return;
    m_model->turns = turns;
    scheduleDelayedItemsLayout();
    Q_EMIT wishesChanged();
}

void PageStrip::setCurrent(int page)
{
    m_isFollowing = true;
    setCurrentIndex(m_model->index(page));
    m_isFollowing = false;
}

void PageStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isFollowing)
        Q_EMIT pageChosen(current.row());
}

void PageStrip::setSeen(const std::set<int> &pages)
{
    m_model->seen = pages;
    viewport()->update();
}

void PageStrip::setEvidence(const std::set<int> &pages)
{
    m_model->evidence = pages;
    viewport()->update();
}

std::vector<PageWish> PageStrip::wishes() const
{
    std::vector<PageWish> wishes;
    if (!isVisible() || m_model->sizes.empty())
        return wishes;
    const QModelIndex first = indexAt(QPoint(width() / 2, kGap));
    for (int page = std::max(0, first.row()); page < m_model->rowCount(); ++page) {
        if (visualRect(m_model->index(page)).top() > viewport()->height())
            break;
        if (!m_model->sizes[size_t(page)].isEmpty())
            wishes.push_back(m_model->wish(page, devicePixelRatioF()));
    }
    return wishes;
}

void PageStrip::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex());
    Q_EMIT wishesChanged();
}

void PageStrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT wishesChanged();
}

} // namespace linxuan
