// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/pageflow.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace linxuan {

class TextLabel;

// The quiet row above the pages. What does not fit beside the pages is behind ⋯, where all of it
// is.
class PaperTools : public QWidget
{
    Q_OBJECT

public:
    explicit PaperTools(QWidget *parent);

    void setPages(int current, int count); // from 0
    void setLook(const PageLook &look, double zoom);
    void setNotes(bool hasNotes);
    void setFindable(bool hasText);
    void setMarkable(bool isMarkable);
    // Whether other programs may open the file.
    void setElsewhere(bool isOffered) { m_isElsewhereOffered = isOffered; }
    QToolButton *sidebar() const { return m_sidebar; }
    QToolButton *notes() const { return m_notes; }

Q_SIGNALS:
    void pageEntered(int page);
    void stepped(int by);
    void lookChosen(const linxuan::PageLook &look);
    void zoomChosen(double zoom);
    void findRequested();
    void regionRequested();
    void elsewhereRequested();
    void fullScreenRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPages(QBoxLayout *row);
    void buildZoom(QBoxLayout *row);
    void buildMore(QBoxLayout *row);
    void addZooms(QMenu *menu);
    void addExtras(QMenu *menu);
    void addLooks(QMenu *menu);
    void choose(const PageLook &look) { Q_EMIT lookChosen(look); }
    void enterPage();

    PageLook m_look;
    double m_zoom = 1;
    int m_current = 0;
    int m_count = 0;
    bool m_hasNotes = false;
    bool m_isElsewhereOffered = true;
    QToolButton *m_sidebar = nullptr;
    QToolButton *m_notes = nullptr;
    QToolButton *m_zoomButton = nullptr;
    QToolButton *m_region = nullptr;
    QToolButton *m_find = nullptr;
    QLineEdit *m_page = nullptr;
    TextLabel *m_total = nullptr;
    std::vector<QWidget *> m_roomy; // shown where there is room
    std::vector<QWidget *> m_extra; // shown unless it is very narrow
};

} // namespace linxuan
