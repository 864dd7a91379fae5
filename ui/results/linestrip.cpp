// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/linestrip.h"

#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kNear = 6; // px from a line that still take hold of it
constexpr int kBand = 6; // px, the award's colour at the left
constexpr int kPage = 5; // entries

Role bandRole(int level)
{
    constexpr Role roles[] = {Role::Gold, Role::Silver, Role::Bronze};
    return level < 3 ? roles[level] : Role::Muted;
}

// The columns of a row, left to right.
struct Cells
{
    QRect rank;
    QRect code;
    QRect words;
    QRect score;
    QRect change;

    Cells(const QRect &row, int digit)
        : rank(row.left() + kBand, row.top(), digit * 5, row.height())
        , code(rank.right() + kGap + kGap / 2, row.top(), digit * 7, row.height())
        , change(row.right() - digit * 11, row.top(), digit * 11, row.height())
    {
        score = QRect(change.left() - digit * 10, row.top(), digit * 9, row.height());
        words = QRect(QPoint(code.right() + kGap, row.top()),
                      QPoint(score.left() - kGap, row.bottom()));
    }
};

} // namespace

LineStrip::LineStrip(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("lineStrip"));
    setAccessibleName(tr("Lines between awards"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setMinimumWidth(charWidth(fontMetrics()) * 60);
}

void LineStrip::setGroup(std::vector<StripRow> rows, const QStringList &levels)
{
    m_rows = std::move(rows);
    m_levels = levels;
    m_line = std::clamp(m_line, 0, std::max(0, int(levels.size()) - 1));
    fitBars();
    verticalScrollBar()->setValue(0);
}

void LineStrip::setDraft(const LineDraft &draft, const DraftConsequence &consequence)
{
    m_draft = draft;
    m_consequence = consequence;
    m_changes.clear();
    const auto name = [this](const QString &code) {
        for (size_t i = 0; i < m_consequence.levels.size(); ++i) {
            if (m_consequence.levels[i].level == code)
                return m_levels.value(int(i));
        }
        return tr("no award");
    };
    for (const DraftedChange &change : consequence.changes)
        m_changes.insert(int(change.place),
                         (change.gains ? QStringLiteral("▲ ") : QStringLiteral("▼ "))
                             + name(change.to));
    if (m_line < int(m_draft.ends.size()))
        setAccessibleDescription(
            tr("%1: %n entries above the line", nullptr, m_draft.ends[size_t(m_line)])
                .arg(m_levels.value(m_line)));
    viewport()->update();
}

int LineStrip::gutter() const
{
    return charWidth(fontMetrics()) * 16;
}

void LineStrip::fitBars()
{
    const int height = denseRowHeight(fontMetrics());
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(height);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, (int(m_rows.size()) + 1) * height - viewport()->height()));
    viewport()->update();
}

int LineStrip::top(int row) const
{
    // Half a row above the first leaves room for a line there.
    const int height = denseRowHeight(fontMetrics());
    return height / 2 + row * height - verticalScrollBar()->value();
}

int LineStrip::rowOf(int y) const
{
    const int height = denseRowHeight(fontMetrics());
    const int row = (y - top(0) + height / 2) / height;
    return std::clamp(row, 0, int(m_rows.size()));
}

int LineStrip::lineAt(int y) const
{
    int found = -1;
    for (int level = 0; level < int(m_draft.ends.size()); ++level) {
        const bool isNear = std::abs(top(m_draft.ends[size_t(level)]) - y) <= kNear;
        if (isNear && (found < 0 || level == m_line))
            found = level;
    }
    return found;
}

int LineStrip::levelOf(int row) const
{
    int level = 0;
    while (level < int(m_draft.ends.size()) && row >= m_draft.ends[size_t(level)])
        ++level;
    return level;
}

void LineStrip::paintRow(QPainter *painter, int row) const
{
    const int height = denseRowHeight(fontMetrics());
    const QRect place(0, top(row), viewport()->width() - gutter(), height);
    const StripRow &one = m_rows[size_t(row)];
    const Cells cells(place, charWidth(fontMetrics()));
    if (const int level = levelOf(row); level < int(m_levels.size()))
        painter->fillRect(QRect(0, place.top() + 1, kBand, height - 2),
                          colour(bandRole(level), palette()));
    const QColor soft =
        blend(palette().color(QPalette::Base), colour(Role::Accent, palette()), 0.16);
    QRect bar = cells.score.adjusted(0, 5, 0, -5);
    bar.setWidth(int(bar.width() * one.share));
    painter->fillRect(bar, soft);
    painter->setPen(colour(Role::Text, palette()));
    painter->drawText(cells.rank, Qt::AlignRight | Qt::AlignVCenter, one.rank);
    painter->drawText(cells.score, Qt::AlignRight | Qt::AlignVCenter, one.score);
    const QString words =
        one.teacher.isEmpty() ? one.title : one.title + QStringLiteral(" · ") + one.teacher;
    painter->drawText(cells.words, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(words, Qt::ElideRight, cells.words.width()));
    if (const QString change = m_changes.value(row); !change.isEmpty()) {
        const Role role = change.startsWith(u'▲') ? Role::Positive : Role::Negative;
        painter->setPen(colour(role, palette()));
        painter->drawText(cells.change.adjusted(kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          change);
    }
    painter->setFont(typeFont(Type::Code));
    painter->setPen(colour(Role::Muted, palette()));
    painter->drawText(cells.code, Qt::AlignLeft | Qt::AlignVCenter, one.code);
    painter->setFont(font());
}

void LineStrip::paintLine(QPainter *painter, int level) const
{
    const int y = top(m_draft.ends[size_t(level)]);
    const bool isChosen = level == m_line && hasFocus();
    const QColor tint = colour(isChosen ? Role::Accent : Role::Text, palette());
    painter->setPen(QPen(tint, isChosen ? 2 : 1));
    const int right = viewport()->width() - gutter();
    painter->drawLine(0, y, right, y);
    // Lines that lie on each other have their labels beside each other's height.
    int shift = 0;
    for (int above = 0; above < level; ++above)
        shift += m_draft.ends[size_t(above)] == m_draft.ends[size_t(level)] ? 1 : 0;
    const int height = fontMetrics().height() + 4;
    const QRect label(right + 4, y - height / 2 + shift * (height + 2), gutter() - kGap, height);
    const LevelCount &count = m_consequence.levels[size_t(level)];
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(label, kRadius, kRadius);
    painter->drawText(label.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      m_levels.value(level));
    painter->drawText(label.adjusted(6, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                      QStringLiteral("%1 / %2").arg(count.drafted).arg(count.places));
}

void LineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    const int height = denseRowHeight(fontMetrics());
    const int first = std::max(0, (verticalScrollBar()->value() - height) / height);
    const int last = std::min(int(m_rows.size()), first + viewport()->height() / height + 3);
    for (int row = first; row < last; ++row)
        paintRow(&painter, row);
    const bool hasCounts = m_consequence.levels.size() == m_draft.ends.size();
    for (int level = 0; hasCounts && level < int(m_draft.ends.size()); ++level)
        paintLine(&painter, level);
}

void LineStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

void LineStrip::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitBars();
}

void LineStrip::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(int(event->position().y()));
    if (event->button() != Qt::LeftButton || line < 0)
        return;
    chooseLine(line);
    m_isDragging = true;
}

void LineStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int y = int(event->position().y());
    if (!m_isDragging) {
        viewport()->setCursor(lineAt(y) >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (const int end = rowOf(y); end != m_draft.ends[size_t(m_line)])
        Q_EMIT moved(m_line, end);
}

void LineStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void LineStrip::chooseLine(int level)
{
    m_line = std::clamp(level, 0, std::max(0, int(m_draft.ends.size()) - 1));
    setDraft(m_draft, m_consequence);
}

void LineStrip::moveLine(int by)
{
    if (m_draft.ends.empty())
        return;
    const int end = std::clamp(m_draft.ends[size_t(m_line)] + by, 0, int(m_rows.size()));
    Q_EMIT moved(m_line, end);
    showLine();
}

void LineStrip::showLine()
{
    const int y = top(m_draft.ends[size_t(m_line)]);
    const int height = denseRowHeight(fontMetrics());
    QScrollBar *bar = verticalScrollBar();
    if (y < height)
        bar->setValue(bar->value() + y - height);
    else if (y > viewport()->height() - height)
        bar->setValue(bar->value() + y - viewport()->height() + height);
}

void LineStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return chooseLine(m_line - 1);
    case Qt::Key_Right:
        return chooseLine(m_line + 1);
    case Qt::Key_Up:
        return moveLine(-1);
    case Qt::Key_Down:
        return moveLine(1);
    case Qt::Key_PageUp:
        return moveLine(-kPage);
    case Qt::Key_PageDown:
        return moveLine(kPage);
    case Qt::Key_Escape:
        Q_EMIT discarded();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace linxuan
