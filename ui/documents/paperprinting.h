// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pdfpages.h"
#include "core/task/task.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace linxuan {

// Asks which printer; `chosen` is not called when the person steps back.
using PrinterChosen = std::function<void(std::shared_ptr<QPrinter>)>;
using PrinterChooser = std::function<void(QWidget *parent, const QString &title, PrinterChosen)>;

// With the dialog of the system.
void choosePrinter(QWidget *parent, const QString &title, PrinterChosen chosen);

// Draws the pages, or those that the printer is set to, each on paper of its own size, at the
// printer's resolution. May run in the background. Gives how many there were. Errors: Storage (the
// printer does not take them), Unreadable, Cancelled.
Result<int> printPages(const PdfPages &pages, QPrinter &printer, const TaskState &state);

} // namespace linxuan
