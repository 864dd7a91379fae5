// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/fieldflow.h"

#include "ui/support/metrics.h"

#include <span>

namespace linxuan {

namespace {

using Items = std::vector<QLayoutItem *>;

int heightOf(std::span<QLayoutItem *const> line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = qMax(height, item->sizeHint().height());
    return height;
}

void place(std::span<QLayoutItem *const> line, QPoint at, int height)
{
    for (QLayoutItem *item : line) {
        const QSize size = item->sizeHint();
        item->setGeometry({at + QPoint(0, height - size.height()), size});
        at.rx() += size.width() + kGroupGap;
    }
}

} // namespace

FieldFlow::FieldFlow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldFlow::~FieldFlow() = default;

void FieldFlow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FieldFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FieldFlow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FieldFlow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FieldFlow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FieldFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldFlow::arrange(const QRect &rect, bool isReal) const
{
    Items line;
    int width = 0;
    int top = rect.top();
    const auto endLine = [&] {
        const int height = heightOf(line);
        if (isReal)
            place(line, {rect.left(), top}, height);
        top += height + kGap;
        line.clear();
        width = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (!line.empty() && width + wanted > rect.width())
            endLine();
        line.push_back(item.get());
        width += wanted + kGroupGap;
    }
    if (!line.empty())
        endLine();
    return qMax(0, top - rect.top() - kGap);
}

} // namespace linxuan
