// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewing.h"
#include "core/preview/paperreader.h"
#include "ui/preview/pageflow.h"

#include <QAbstractScrollArea>

#include <set>

namespace linxuan {

class PageTexts;
class RegionDrawer;
struct TextHit;

// The pages themselves: one below the other or one at a time, fitted or zoomed, turned, with the
// text that is selected and found. Asks for the pictures it needs and shows what there is.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PageCanvas(PaperReader &reader, PageTexts &texts, QWidget *parent);

    void setPages(const std::vector<QSizeF> &sizes, bool hasText);
    int count() const { return int(m_sizes.size()); }

    const PageLook &look() const { return m_look; }
    void setLook(const PageLook &look);
    double zoom() const { return m_flow.zoom(); }
    void setZoom(double zoom);

    int currentPage() const { return m_current; } // from 0
    void goToPage(int page);
    void showHit(); // the current one
    // Those of which enough is on the screen to count as being looked at.
    std::vector<int> seenPages() const;

    // The pictures for what is on the screen, and those for what may come next.
    std::vector<PageWish> urgentWishes() const;
    std::vector<PageWish> nextWishes() const;

    QString selectedText() const;
    void copySelection() const;
    void selectPage();
    // Pages and parts of pages that notes point to.
    void setEvidence(const std::vector<PageNumber> &places);

    // Lets the person mark a part of what is seen; regionDrawn() tells which.
    void drawRegion();
    void setMarkable(bool isMarkable) { m_isMarkable = isMarkable; }
    // What is selected on the current page, as a part of it.
    std::optional<PageRegion> selectedRegion() const;
    // Brings the marked part into sight and shows it more strongly than the others.
    void showRegion(const PageNumber &place);

Q_SIGNALS:
    void currentPageChanged(int page);
    void lookChanged();
    void wishesChanged();
    void regionDrawn(const linxuan::PageNumber &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct TextPlace
    {
        int page = -1;
        qsizetype at = -1;
    };

    void layOut();
    void scrolled();
    QRect onScreen(int page) const; // in the viewport
    std::pair<int, int> shownPages() const;
    PageWish wishFor(int page) const;
    TextPlace textPlace(const QPoint &position) const;
    void paintPage(QPainter &painter, int page);
    void paintMarks(QPainter &painter, int page);
    void paintEvidence(QPainter &painter);
    void paintRegions(QPainter &painter, int page);
    QRect regionOnScreen(const PageNumber &place) const;
    void takeRegion(const QRect &frame);
    void bringIntoSight(const QRect &box);
    bool step(int pages);
    bool turnKey(const QKeyEvent &event);

    PaperReader &m_reader;
    PageTexts &m_texts;
    std::vector<QSizeF> m_sizes;
    PageLook m_look;
    PageFlow m_flow;
    int m_current = 0;
    TextPlace m_anchor;
    TextPlace m_cursor;
    std::set<int> m_undrawable;
    std::vector<PageNumber> m_evidence;
    std::optional<PageNumber> m_strong; // the region just drawn or gone to
    RegionDrawer *m_drawer = nullptr;
    bool m_isMarkable = false; // by the pointer with Shift
};

} // namespace linxuan
