// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/textview.h"

#include "core/task/task.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pageclock.h"
#include "ui/preview/troublepanel.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr size_t kMostHits = 2'000;

} // namespace

TextView::TextView(QWidget *parent)
    : MaterialView(parent)
{
    setObjectName(QStringLiteral("textView"));
    build();
    m_clock = new PageClock(this, [] { return std::vector<int>{0}; });
    connect(m_clock, &PageClock::viewed, this, &TextView::viewed);
    connect(m_find, &FindBar::queryChanged, this, &TextView::search);
    connect(m_find, &FindBar::stepped, this, &TextView::stepHit);
    connect(m_find, &FindBar::closed, this, [this] {
        search({});
        m_text->setFocus();
    });
}

TextView::~TextView()
{
    m_clock->rest();
}

void TextView::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    all->addWidget(m_stack);
    m_trouble = new TroublePanel(m_stack);
    m_sheet = new QWidget(m_stack);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_sheet);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_find = new FindBar(m_sheet);
    m_remark = new TextLabel(Type::Caption, Role::Muted,
                             tr("This is the beginning of a long text."), m_sheet);
    m_remark->setContentsMargins(kGroupGap, kGap / 2, kGroupGap, kGap / 2);
    m_text = new QPlainTextEdit(m_sheet);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kPageMargin);
    column->addWidget(m_find);
    column->addWidget(m_remark);
    column->addWidget(m_text, 1);
}

void TextView::open(const ViewedFile &file)
{
    m_trouble->setFile(file);
    m_stack->setCurrentWidget(m_trouble);
    runTask(
        this, [file](TaskState &) { return readTextFile(file); },
        [this](const Result<TextFile> &text) {
            if (text)
                showText(*text);
            else
                showTrouble(text.error());
        });
}

void TextView::showText(const TextFile &file)
{
    m_isOpen = true;
    m_text->setPlainText(file.text);
    m_remark->setVisible(file.isCut);
    m_stack->setCurrentWidget(m_sheet);
    setFocusProxy(m_text);
    m_clock->start(1);
    Q_EMIT opened();
    Q_EMIT placeChanged();
}

void TextView::showTrouble(const Error &error)
{
    m_trouble->showTrouble(error.message);
    Q_EMIT failed(error);
}

std::optional<Place> TextView::place() const
{
    return m_isOpen ? std::optional<Place>(PageNumber{1}) : std::nullopt;
}

void TextView::goTo(const Place &)
{
    m_text->verticalScrollBar()->setValue(0);
}

void TextView::search(const QString &query)
{
    m_hits.clear();
    m_hit = 0;
    if (!query.trimmed().isEmpty()) {
        QTextCursor at = m_text->document()->find(query, 0);
        while (!at.isNull() && m_hits.size() < kMostHits) {
            m_hits.push_back(at);
            at = m_text->document()->find(query, at);
        }
    }
    showHit();
}

void TextView::stepHit(int by)
{
    if (m_hits.empty())
        return;
    m_hit = by > 0 ? (m_hit + 1) % m_hits.size() : (m_hit + m_hits.size() - 1) % m_hits.size();
    showHit();
}

void TextView::showHit()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_hits[i];
        mark.format.setBackground(colour(i == m_hit ? Role::Gold : Role::GoldSoft, palette()));
        mark.format.setForeground(colour(i == m_hit ? Role::Raised : Role::Gold, palette()));
        marks += mark;
    }
    m_text->setExtraSelections(marks);
    if (!m_hits.empty()) {
        QTextCursor place = m_hits[m_hit];
        place.clearSelection();
        m_text->setTextCursor(place);
        m_text->centerCursor();
    }
    m_find->setCount(m_hit, m_hits.size(), false);
}

void TextView::zoom(int steps)
{
    QFont font = m_text->font();
    const qreal least = typeFont(Type::Base).pointSizeF() * 0.5;
    font.setPointSizeF(qBound(least, font.pointSizeF() + steps, least * 8));
    m_text->setFont(font);
}

void TextView::page(int by)
{
    auto *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + by * bar->pageStep());
}

bool TextView::drive(ViewerCommand command)
{
    if (!m_isOpen)
        return false;
    auto *bar = m_text->verticalScrollBar();
    switch (command) {
    case ViewerCommand::PreviousPage:
        page(-1);
        return true;
    case ViewerCommand::NextPage:
        page(1);
        return true;
    case ViewerCommand::FirstPage:
        bar->setValue(0);
        return true;
    case ViewerCommand::LastPage:
        bar->setValue(bar->maximum());
        return true;
    case ViewerCommand::ZoomIn:
        zoom(1);
        return true;
    case ViewerCommand::ZoomOut:
        zoom(-1);
        return true;
    case ViewerCommand::Find:
        m_find->start();
        return true;
    default:
        return false;
    }
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && drive(ViewerCommand::Find))
        return;
    if (event->matches(QKeySequence::ZoomIn)
        || (event->key() == Qt::Key_Equal && event->modifiers() & Qt::ControlModifier))
        return zoom(1);
    if (event->matches(QKeySequence::ZoomOut))
        return zoom(-1);
    MaterialView::keyPressEvent(event);
}

void TextView::rest()
{
    m_clock->rest();
}

void TextView::showEvent(QShowEvent *event)
{
    MaterialView::showEvent(event);
    if (m_isOpen)
        m_clock->start(1);
}

void TextView::hideEvent(QHideEvent *event)
{
    MaterialView::hideEvent(event);
    m_clock->rest();
}

} // namespace linxuan
