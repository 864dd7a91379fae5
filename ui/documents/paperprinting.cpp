// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/paperprinting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <cmath>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperPrinting)
};

constexpr double kPointsPerInch = 72;
constexpr double kMostPixels = 36e6; // A4 at 600 dpi; larger paper is drawn a little coarser

QPageLayout layoutOf(const QSizeF &points)
{
    const bool isWide = points.width() > points.height();
    const QPageSize size(isWide ? points.transposed() : points, QPageSize::Point, {},
                         QPageSize::FuzzyMatch);
    return {size, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

double scaleFor(const QSizeF &points, int resolution)
{
    const double full = resolution / kPointsPerInch;
    return qMin(full, std::sqrt(kMostPixels / (points.width() * points.height())));
}

Error refusal()
{
    return {ErrorCode::Storage,
            Text::tr("The printer does not take the pages. Choose another, or save as PDF."),
            {}};
}

Result<void> drawPage(const PdfPages &pages, int page, QPrinter &printer, QPainter &painter)
{
    const QSizeF points = pages.size(page);
    LX_TRY(const QImage picture, pages.render(page, scaleFor(points, printer.resolution())));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())), picture);
    return {};
}

} // namespace

void choosePrinter(QWidget *parent, const QString &title, PrinterChosen chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // Holds the printer as long as the dialog needs it.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [printer, chosen = std::move(chosen)] { chosen(printer); });
    dialog->open();
}

Result<int> printPages(const PdfPages &pages, QPrinter &printer, const TaskState &state)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int end = isRange ? qMin(printer.toPage(), pages.count()) : pages.count();
    printer.setFullPage(true);
    QPainter painter;
    for (int page = first; page < end; ++page) {
        if (state.isCancelled()) {
            printer.abort();
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        printer.setPageLayout(layoutOf(pages.size(page)));
        if (page == first ? !painter.begin(&printer) : !printer.newPage())
            return refusal();
        LX_CHECK(drawPage(pages, page, printer, painter));
    }
    if (end > first && !painter.end())
        return refusal();
    return qMax(0, end - first);
}

} // namespace linxuan
