// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/paperview.h"

#include "core/preview/paperreader.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pagecanvas.h"
#include "ui/preview/pageclock.h"
#include "ui/preview/pagestrip.h"
#include "ui/preview/papertools.h"
#include "ui/preview/troublepanel.h"
#include "ui/support/labels.h"
#include "ui/support/tabstrip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kNotesLines = 5;
constexpr double kZoomStep = 1.25;

QVBoxLayout *tightColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

void PaperView::build()
{
    auto *all = tightColumn(this);
    m_stack = new QStackedWidget(this);
    all->addWidget(m_stack);
    m_trouble = new TroublePanel(m_stack);
    m_sheet = new QWidget(m_stack);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_sheet);
    auto *column = tightColumn(m_sheet);
    m_tools = new PaperTools(m_sheet);
    m_find = new FindBar(m_sheet);
    m_remark = wrapped(Type::Caption, Role::Caution, {}, m_sheet);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setContentsMargins(kGroupGap, kGap / 2, kGroupGap, kGap / 2);
    m_remark->hide();
    m_across = new QSplitter(Qt::Horizontal, m_sheet);
    m_across->setChildrenCollapsible(false);
    buildSide();
    auto *down = new QSplitter(Qt::Vertical, m_across);
    down->setChildrenCollapsible(false);
    m_canvas = new PageCanvas(*m_reader, *m_texts, down);
    m_notes = new QPlainTextEdit(down);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Speaker's notes"));
    m_notes->setPlaceholderText(tr("No notes to this slide"));
    m_notes->setReadOnly(true);
    m_notes->document()->setDocumentMargin(kGap);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setMinimumHeight(fontMetrics().height() * 2 + kGap);
    m_notes->hide();
    down->setStretchFactor(0, 1);
    down->setSizes({1000, fontMetrics().height() * kNotesLines});
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({m_strip->minimumWidth(), 10'000});
    column->addWidget(m_tools);
    column->addWidget(m_find);
    column->addWidget(m_remark);
    column->addWidget(m_across, 1);
}

void PaperView::buildSide()
{
    m_side = new QWidget(m_across);
    auto *column = tightColumn(m_side);
    m_tabs = new TabStrip(m_side);
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_tabs->addTab(tr("Pages"));
    m_tabs->addTab(tr("Contents"));
    m_sideStack = new QStackedWidget(m_side);
    m_strip = new PageStrip(*m_reader, m_sideStack);
    m_outline = new QTreeWidget(m_sideStack);
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setAccessibleName(tr("Contents"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->header()->hide();
    m_outline->setIndentation(kGroupGap);
    m_sideStack->addWidget(m_strip);
    m_sideStack->addWidget(m_outline);
    column->addWidget(m_tabs);
    column->addWidget(m_sideStack, 1);
    m_side->hide();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    MaterialView::resizeEvent(event);
    if (m_isOpen)
        fitSide();
    renewWishes();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && drive(ViewerCommand::Find))
        return;
    if (event->key() == Qt::Key_F11)
        return Q_EMIT fullScreenRequested();
    MaterialView::keyPressEvent(event);
}

bool PaperView::drive(ViewerCommand command)
{
    if (!m_isOpen)
        return false;
    PageLook look = m_canvas->look();
    switch (command) {
    case ViewerCommand::PreviousPage:
        m_canvas->goToPage(m_canvas->currentPage() - 1);
        return true;
    case ViewerCommand::NextPage:
        m_canvas->goToPage(m_canvas->currentPage() + 1);
        return true;
    case ViewerCommand::FirstPage:
        m_canvas->goToPage(0);
        return true;
    case ViewerCommand::LastPage:
        m_canvas->goToPage(m_canvas->count() - 1);
        return true;
    case ViewerCommand::ZoomIn:
        m_canvas->setZoom(m_canvas->zoom() * kZoomStep);
        return true;
    case ViewerCommand::ZoomOut:
        m_canvas->setZoom(m_canvas->zoom() / kZoomStep);
        return true;
    case ViewerCommand::FitWidth:
    case ViewerCommand::FitPage:
        look.fit = command == ViewerCommand::FitPage ? PageFit::Page : PageFit::Width;
        m_canvas->setLook(look);
        return true;
    case ViewerCommand::RotateRight:
        ++look.turns;
        m_canvas->setLook(look);
        return true;
    case ViewerCommand::Find:
        if (m_hasText)
            startFind();
        return m_hasText;
    case ViewerCommand::MarkRegion:
        if (takesNotes())
            m_canvas->drawRegion();
        return takesNotes();
    default:
        return false;
    }
}

} // namespace linxuan
