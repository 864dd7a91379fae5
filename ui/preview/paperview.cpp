// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/paperview.h"

#include "core/preview/paperreader.h"
#include "ui/preview/elsewhere.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pagecanvas.h"
#include "ui/preview/pageclock.h"
#include "ui/preview/pagestrip.h"
#include "ui/preview/pagetexts.h"
#include "ui/preview/papertools.h"
#include "ui/preview/troublepanel.h"
#include "ui/support/metrics.h"
#include "ui/support/tabstrip.h"

#include <QApplication>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace linxuan {

PaperView::PaperView(QWidget *parent)
    : MaterialView(parent)
{
    setObjectName(QStringLiteral("paperView"));
    makeReader();
    build();
    connectTools();
    connectPages();
}

PaperView::~PaperView()
{
    m_clock->rest();
}

void PaperView::makeReader()
{
    m_reader = std::make_unique<PaperReader>();
    m_texts = new PageTexts(*m_reader, this);
    connect(m_reader.get(), &PaperReader::opened, this, &PaperView::showOpened);
    connect(m_reader.get(), &PaperReader::failed, this, &PaperView::showFailure);
    connect(m_reader.get(), &PaperReader::stepped, this, [this](OpeningStep step) {
        m_trouble->showWaiting(step == OpeningStep::Checking
                                   ? tr("The file is being checked …")
                                   : tr("The pages are being prepared with LibreOffice …"));
    });
    connect(m_reader.get(), &PaperReader::drawn, this, &PaperView::noteShown);
    connect(m_reader.get(), &PaperReader::undrawable, this, &PaperView::noteShown);
}

// The first time there is all to see that this page has.
void PaperView::noteShown()
{
    if (!std::exchange(m_isDrawn, true))
        Q_EMIT opened();
}

void PaperView::connectTools()
{
    connect(m_tools, &PaperTools::pageEntered, this, [this](int page) {
        m_canvas->goToPage(page);
        m_canvas->setFocus();
    });
    connect(m_tools, &PaperTools::stepped, this,
            [this](int by) { m_canvas->goToPage(m_canvas->currentPage() + by); });
    connect(m_tools, &PaperTools::lookChosen, m_canvas, &PageCanvas::setLook);
    connect(m_tools, &PaperTools::zoomChosen, m_canvas, &PageCanvas::setZoom);
    connect(m_tools, &PaperTools::findRequested, this, &PaperView::startFind);
    connect(m_tools, &PaperTools::regionRequested, m_canvas, &PageCanvas::drawRegion);
    connect(m_tools, &PaperTools::fullScreenRequested, this, &PaperView::fullScreenRequested);
    connect(m_tools, &PaperTools::elsewhereRequested, this, [this] {
        openElsewhere(m_file, this, [this](const Error &error) {
            m_remark->setText(error.message);
            m_remark->show();
        });
    });
    connect(m_tools->sidebar(), &QToolButton::toggled, m_side, &QWidget::setVisible);
    connect(m_tools->sidebar(), &QToolButton::clicked, this,
            [this](bool isWanted) { m_sideWanted = isWanted; });
    connect(m_tools->notes(), &QToolButton::toggled, m_notes, &QWidget::setVisible);
    connect(m_find, &FindBar::queryChanged, this, [this](const QString &query) {
        m_isHitShown = false;
        m_texts->search(query, m_findFrom);
        showHits();
    });
    connect(m_find, &FindBar::stepped, this, &PaperView::stepHit);
    connect(m_find, &FindBar::closed, this, [this] {
        m_texts->search({});
        m_canvas->setFocus();
    });
}

void PaperView::connectPages()
{
    connect(m_trouble, &TroublePanel::stopRequested, this, &PaperView::stop);
    connect(m_canvas, &PageCanvas::currentPageChanged, this, &PaperView::pageChanged);
    connect(m_canvas, &PageCanvas::lookChanged, this, &PaperView::lookChanged);
    connect(m_canvas, &PageCanvas::wishesChanged, this, &PaperView::renewWishes);
    connect(m_canvas, &PageCanvas::regionDrawn, this,
            [this](const PageNumber &place) { Q_EMIT noteRequested(place); });
    connect(m_strip, &PageStrip::wishesChanged, this, &PaperView::renewWishes);
    connect(m_strip, &PageStrip::pageChosen, m_canvas, &PageCanvas::goToPage);
    connect(m_texts, &PageTexts::hitsChanged, this, &PaperView::showHits);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            m_canvas->goToPage(item->data(0, Qt::UserRole).toInt());
    });
    connect(m_tabs, &QTabBar::currentChanged, m_sideStack, &QStackedWidget::setCurrentIndex);
    m_clock = new PageClock(this, [this] { return m_canvas->seenPages(); });
    connect(m_clock, &PageClock::viewed, this, [this](const Viewing &more) {
        for (const PageTime &time : more.pages)
            m_seen.insert(time.page - 1);
        m_strip->setSeen(m_seen);
        Q_EMIT viewed(more);
    });
}

void PaperView::open(const ViewedFile &file)
{
    m_file = file;
    m_trouble->setFile(file);
    m_tools->setElsewhere(!file.isSourced());
    m_stack->setCurrentWidget(m_trouble);
    m_trouble->showWaiting(tr("The file is being checked …"));
    m_reader->open(file);
}

void PaperView::showOpened(const PaperFacts &facts)
{
    m_isOpen = true;
    m_noteTexts = facts.notes;
    PageLook look = m_canvas->look();
    look.isContinuous = !facts.isSlides;
    look.fit = facts.isSlides || facts.sizes.size() == 1 ? PageFit::Page : PageFit::Width;
    if (!facts.isSlides && facts.hasText)
        look.fit = PageFit::Width;
    m_canvas->setLook(look);
    m_hasText = facts.hasText;
    m_texts->setPageCount(facts.hasText ? int(facts.sizes.size()) : 0);
    m_stack->setCurrentWidget(m_sheet);
    m_canvas->setPages(facts.sizes, facts.hasText);
    m_strip->setPages(facts.sizes);
    m_tools->setFindable(facts.hasText);
    m_tools->setMarkable(takesNotes());
    m_canvas->setMarkable(takesNotes());
    m_tools->setNotes(!facts.notes.isEmpty());
    m_notes->setVisible(!facts.notes.isEmpty());
    m_isSlides = facts.isSlides;
    fitSide();
    showOutline(facts);
    m_remark->setVisible(!facts.ending.isEmpty());
    m_remark->setText(tr("The content of this file is %1, not %2 as its ending says.")
                          .arg(facts.ending, m_file.format));
    pageChanged(0);
    lookChanged();
    if (m_wanted)
        goTo(*std::exchange(m_wanted, std::nullopt));
    m_clock->start(m_canvas->count());
    setFocusProxy(m_canvas);
    if (isAncestorOf(QApplication::focusWidget()))
        m_canvas->setFocus();
    renewWishes();
    const auto page = size_t(m_canvas->currentPage());
    if (page >= facts.sizes.size() || facts.sizes[page].isEmpty())
        noteShown(); // no picture will come
}

// Where nobody hears of marked places there is no use in marking them.
bool PaperView::takesNotes() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&MaterialView::noteRequested));
}

void PaperView::showFailure(const Error &error)
{
    m_trouble->showTrouble(error.message);
    m_stack->setCurrentWidget(m_trouble);
    Q_EMIT failed(error);
}

void PaperView::showOutline(const PaperFacts &facts)
{
    m_outline->clear();
    std::vector<QTreeWidgetItem *> above;
    for (const OutlineItem &item : facts.outline) {
        above.resize(std::min(above.size(), size_t(item.depth)));
        auto *row =
            above.empty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(above.back());
        row->setText(0, item.title);
        row->setData(0, Qt::UserRole, item.page);
        above.push_back(row);
    }
    m_outline->expandToDepth(0);
    m_tabs->setVisible(!facts.outline.empty());
}

// Slides have their small pictures beside them while the slide keeps most of the room.
void PaperView::fitSide()
{
    const bool hasRoom = m_isSlides && width() > m_strip->minimumWidth() * 4;
    m_tools->sidebar()->setChecked(m_sideWanted.value_or(hasRoom));
    m_side->setVisible(m_tools->sidebar()->isChecked());
}

void PaperView::pageChanged(int page)
{
    m_clock->note();
    m_strip->setCurrent(page);
    m_tools->setPages(page, m_canvas->count());
    m_notes->setPlainText(m_noteTexts.value(page));
    Q_EMIT placeChanged();
}

void PaperView::lookChanged()
{
    m_strip->setTurns(m_canvas->look().turns);
    m_tools->setLook(m_canvas->look(), m_canvas->zoom());
}

void PaperView::renewWishes()
{
    if (!m_isOpen || !isVisible())
        return;
    m_tools->setLook(m_canvas->look(), m_canvas->zoom());
    std::vector<PageWish> wishes = m_canvas->urgentWishes();
    for (const auto &more : {m_canvas->nextWishes(), m_strip->wishes()})
        wishes.insert(wishes.end(), more.begin(), more.end());
    m_reader->want(std::move(wishes));
}

void PaperView::startFind()
{
    if (!m_find->isVisible())
        m_findFrom = m_canvas->currentPage();
    m_find->start();
}

void PaperView::stepHit(int by)
{
    m_texts->step(by);
    m_canvas->showHit();
    m_findFrom = m_canvas->currentPage();
    showHits();
}

// The first place from the page that was read is shown as soon as it is known.
void PaperView::showHits()
{
    const size_t count = m_texts->hits().size();
    if (count > 0 && !std::exchange(m_isHitShown, true))
        m_canvas->showHit();
    m_find->setCount(m_texts->current(), count, m_texts->isSearching());
}

void PaperView::setSeen(const Viewing &seen)
{
    for (const PageTime &time : seen.pages)
        m_seen.insert(time.page - 1);
    m_strip->setSeen(m_seen);
    if (seen.last)
        goTo(*seen.last);
}

void PaperView::setEvidence(const std::vector<Place> &places)
{
    std::vector<PageNumber> marked;
    std::set<int> pages;
    for (const Place &place : places) {
        if (const auto *page = std::get_if<PageNumber>(&place)) {
            marked.push_back(*page);
            pages.insert(page->page - 1);
        }
    }
    m_canvas->setEvidence(marked);
    m_strip->setEvidence(pages);
}

std::optional<Place> PaperView::place() const
{
    if (!m_isOpen)
        return std::nullopt;
    return PageNumber{m_canvas->currentPage() + 1, m_canvas->selectedRegion()};
}

void PaperView::goTo(const Place &place)
{
    const auto *page = std::get_if<PageNumber>(&place);
    if (page && m_isOpen && page->region)
        m_canvas->showRegion(*page);
    else if (page && m_isOpen)
        m_canvas->goToPage(page->page - 1);
    else if (page)
        m_wanted = place;
}

void PaperView::rest()
{
    m_clock->rest();
}

void PaperView::stop()
{
    m_reader->close();
    showFailure({ErrorCode::Cancelled, tr("Opening the file was stopped."), {}});
}

void PaperView::showEvent(QShowEvent *event)
{
    MaterialView::showEvent(event);
    if (m_isOpen) {
        m_clock->start(m_canvas->count());
        renewWishes();
    }
}

void PaperView::hideEvent(QHideEvent *event)
{
    MaterialView::hideEvent(event);
    m_clock->rest();
}

} // namespace linxuan
