// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pdfpages.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace linxuan {

// Draws pages of one PDF in the background, one at a time, the latest wish first. What was wished
// of an earlier file or scale is dropped.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPages(std::shared_ptr<const PdfPages> pages);
    // The pages wanted now, most urgent first, at this scale; earlier wishes are forgotten.
    void want(const QList<int> &pages, double scale);

Q_SIGNALS:
    void drawn(int page, const QImage &picture);

private:
    void next();

    std::shared_ptr<const PdfPages> m_pages;
    QList<int> m_wanted;
    double m_scale = 1.0;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace linxuan
