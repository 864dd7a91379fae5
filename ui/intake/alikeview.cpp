// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/alikeview.h"

#include "ui/support/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTextEdit>

namespace linxuan {

namespace {

constexpr qreal kMarked = 0.10; // of the caution colour
constexpr qreal kCurrent = 0.24;
constexpr qreal kUnderline = 0.6;
constexpr qreal kLineHeight = 140; // per cent

// Where a character stands, from the top of the whole text.
int heightOf(const QTextEdit &edit, qsizetype place)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(int(qMin<qsizetype>(place, edit.document()->characterCount() - 1)));
    return edit.cursorRect(cursor).top() + edit.verticalScrollBar()->value();
}

void spread(QTextEdit &edit)
{
    QTextCursor all(edit.document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
}

} // namespace

AlikeView::AlikeView(QWidget *parent)
    : QWidget(parent)
{
    m_left.stretch = &AlikeRun::left;
    m_right.stretch = &AlikeRun::right;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    QWidget *left = addSide(m_left, QStringLiteral("leftText"));
    QWidget *right = addSide(m_right, QStringLiteral("rightText"));
    left->layout()->setContentsMargins(0, 0, kGap, 0);
    right->layout()->setContentsMargins(kGap, 0, 0, 0);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    row->addWidget(splitter);
    connect(m_left.text->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_left, m_right); });
    connect(m_right.text->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_right, m_left); });
}

QWidget *AlikeView::addSide(Side &side, const QString &name)
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    side.title = new TextLabel(Type::Base, Role::Text, {}, widget);
    side.title->setMinimumWidth(charWidth(fontMetrics()) * 10);
    side.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    side.text = new QTextEdit(widget);
    side.text->setObjectName(name);
    side.text->setReadOnly(true);
    side.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.text->setTabChangesFocus(true);
    side.text->document()->setDocumentMargin(kGroupGap);
    column->addWidget(side.title);
    column->addWidget(side.text, 1);
    return widget;
}

void AlikeView::setTitles(const QString &left, const QString &right)
{
    m_left.title->setText(left);
    m_left.title->setToolTip(left);
    m_left.text->setAccessibleName(left);
    m_right.title->setText(right);
    m_right.title->setToolTip(right);
    m_right.text->setAccessibleName(right);
}

void AlikeView::setTexts(const PairTexts &texts, std::vector<AlikePassage> passages)
{
    m_passages = std::move(passages);
    m_left.text->setPlainText(texts.left);
    m_right.text->setPlainText(texts.right);
    spread(*m_left.text);
    spread(*m_right.text);
    m_passage = 0;
    if (!m_passages.empty())
        showPassage(0);
    Q_EMIT passageChanged();
}

void AlikeView::setRemark(const QString &remark)
{
    m_passages.clear();
    m_passage = 0;
    for (QTextEdit *text : {m_left.text, m_right.text}) {
        text->setExtraSelections({});
        text->clear();
        text->setPlaceholderText(remark);
    }
    Q_EMIT passageChanged();
}

void AlikeView::step(int by)
{
    if (m_passages.empty())
        return;
    const auto count = std::ssize(m_passages);
    const auto next = (std::ptrdiff_t(m_passage) + by + count) % count;
    showPassage(size_t(next));
    Q_EMIT passageChanged();
}

void AlikeView::showPassage(size_t passage)
{
    m_passage = passage;
    mark();
    const QScopedValueRollback following(m_isFollowing, true);
    for (const Side *side : {&m_left, &m_right}) {
        const TextStretch stretch = m_passages[passage].runs.front().*(side->stretch);
        const int upper = side->text->viewport()->height() / 4;
        side->text->verticalScrollBar()->setValue(heightOf(*side->text, stretch.begin) - upper);
    }
}

void AlikeView::mark()
{
    markSide(m_left);
    markSide(m_right);
}

void AlikeView::markSide(const Side &side)
{
    const QColor raised = colour(Role::Raised, palette());
    const QColor caution = colour(Role::Caution, palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (size_t i = 0; i < m_passages.size(); ++i) {
        const bool isCurrent = i == m_passage;
        QTextEdit::ExtraSelection marked;
        marked.format.setBackground(blend(raised, caution, isCurrent ? kCurrent : kMarked));
        if (isCurrent) {
            marked.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marked.format.setUnderlineColor(blend(raised, caution, kUnderline));
        }
        for (const AlikeRun &run : m_passages[i].runs) {
            const TextStretch stretch = run.*(side.stretch);
            marked.cursor = QTextCursor(side.text->document());
            marked.cursor.setPosition(int(stretch.begin));
            marked.cursor.setPosition(int(stretch.end()), QTextCursor::KeepAnchor);
            marks.append(marked);
        }
    }
    side.text->setExtraSelections(marks);
}

// The run that lies nearest to the head of what is seen; none where no common passage is in sight.
const AlikeRun *AlikeView::runNear(const Side &side, qsizetype from, qsizetype to) const
{
    const AlikeRun *nearest = nullptr;
    qsizetype least = 0;
    for (const AlikePassage &passage : m_passages) {
        for (const AlikeRun &run : passage.runs) {
            const TextStretch stretch = run.*(side.stretch);
            if (stretch.end() <= from || stretch.begin >= to)
                continue;
            const qsizetype away = qMax<qsizetype>(0, stretch.begin - from);
            if (!nearest || away < least) {
                nearest = &run;
                least = away;
            }
        }
    }
    return nearest;
}

void AlikeView::follow(const Side &moved, const Side &other)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QSize size = moved.text->viewport()->size();
    const qsizetype from = moved.text->cursorForPosition({0, 0}).position();
    const qsizetype to = moved.text->cursorForPosition({size.width(), size.height()}).position();
    const AlikeRun *run = runNear(moved, from, to);
    if (!run)
        return;
    const TextStretch seen = run->*(moved.stretch);
    const TextStretch there = run->*(other.stretch);
    const qsizetype inside = qMax<qsizetype>(0, from - seen.begin);
    const int offset =
        heightOf(*moved.text, seen.begin + inside) - moved.text->verticalScrollBar()->value();
    other.text->verticalScrollBar()->setValue(
        heightOf(*other.text, qMin(there.begin + inside, there.end())) - offset);
}

void AlikeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace linxuan
