// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pdfpages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

namespace linxuan {

class PageRenderer;

// The pages of a document one below the other, fitted to the width, as they will be printed.
// Ctrl+= and Ctrl+- zoom, Ctrl+0 fits again.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    // Nothing: an empty view.
    void setPages(std::shared_ptr<const PdfPages> pages);
    int pages() const { return int(m_sizes.size()); }
    int currentPage() const; // from 0; the one in the middle of the view
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    qreal scale() const;
    QRectF pageRect(int page) const; // in the viewport
    void layOut();
    void wantVisible();

    PageRenderer *m_renderer = nullptr;
    QList<QSizeF> m_sizes; // in points
    QList<qreal> m_tops; // at the scale of the moment
    qreal m_height = 0;
    QHash<int, QImage> m_pictures;
    qreal m_zoom = 1.0;
    int m_current = -1;
};

} // namespace linxuan
