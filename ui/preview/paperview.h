// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/materialview.h"
#include "ui/preview/pageflow.h"

#include <set>

class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace linxuan {

class FindBar;
class PageCanvas;
class PageClock;
class PageStrip;
class PageTexts;
class PaperReader;
class PaperTools;
class TabStrip;
class TextLabel;
class TroublePanel;
struct PaperFacts;

// Papers, slides and pictures: everything that has pages.
class PaperView : public MaterialView
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent);
    ~PaperView() override;

    void open(const ViewedFile &file) override;
    void setSeen(const Viewing &seen) override;
    void setEvidence(const std::vector<Place> &places) override;
    std::optional<Place> place() const override;
    void goTo(const Place &place) override;
    bool drive(ViewerCommand command) override;
    void rest() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildSide();
    void connectTools();
    void connectPages();
    void makeReader();
    void showOpened(const PaperFacts &facts);
    bool takesNotes() const;
    void showFailure(const Error &error);
    void showOutline(const PaperFacts &facts);
    void pageChanged(int page);
    void lookChanged();
    void noteShown();
    void renewWishes();
    void startFind();
    void stepHit(int by);
    void showHits();
    void fitSide();
    void stop();

    ViewedFile m_file;
    std::unique_ptr<PaperReader> m_reader;
    PageTexts *m_texts = nullptr;
    QStackedWidget *m_stack = nullptr;
    TroublePanel *m_trouble = nullptr;
    QWidget *m_sheet = nullptr; // all that is seen of an open paper
    PaperTools *m_tools = nullptr;
    FindBar *m_find = nullptr;
    TextLabel *m_remark = nullptr;
    QSplitter *m_across = nullptr;
    QWidget *m_side = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_sideStack = nullptr;
    PageStrip *m_strip = nullptr;
    QTreeWidget *m_outline = nullptr;
    PageCanvas *m_canvas = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    PageClock *m_clock = nullptr;
    QStringList m_noteTexts;
    std::set<int> m_seen; // from 0
    std::optional<Place> m_wanted; // until it is open
    int m_findFrom = 0; // the page one read when the search began
    bool m_isHitShown = false; // of this search
    std::optional<bool> m_sideWanted; // absent: as there is room
    bool m_hasText = false;
    bool m_isSlides = false;
    bool m_isOpen = false;
    bool m_isDrawn = false; // the first picture was on the screen
};

} // namespace linxuan
