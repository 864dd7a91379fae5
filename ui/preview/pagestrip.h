// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/paperreader.h"

#include <QListView>

#include <set>

namespace linxuan {

class PageStripModel;

// The pages small, one below the other, with what was seen and what evidence points to.
class PageStrip : public QListView
{
    Q_OBJECT

public:
    PageStrip(PaperReader &reader, QWidget *parent);

    void setPages(const std::vector<QSizeF> &sizes);
    void setTurns(int turns);
    void setCurrent(int page);
    void setSeen(const std::set<int> &pages);
    void setEvidence(const std::set<int> &pages);
    // The small pictures on the screen; none while it is hidden.
    std::vector<PageWish> wishes() const;

Q_SIGNALS:
    void pageChosen(int page);
    void wishesChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PageStripModel *m_model = nullptr;
    bool m_isFollowing = false; // the current page is set from outside
};

} // namespace linxuan
