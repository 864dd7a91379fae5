// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/madedocument.h"
#include "ui/documents/paperprinting.h"
#include "ui/support/palette.h"

#include <QObject>

namespace linxuan {

class Session;

// What can be done with a form: onto paper, into files. Each enters the versions of its lists.
class PrintActions : public QObject
{
    Q_OBJECT

public:
    // Asks over `asker`.
    PrintActions(Session &session, QWidget *asker);

    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

    // `title` names the form and what it is of.
    void print(const FormRequest &request, const QString &title);
    void saveAs(const FormRequest &request, const QString &title, const QString &suffix);
    void saveEach(const FormRequest &request, const QString &title, const FormPreview &preview);
    void showPrintings();

Q_SIGNALS:
    void told(linxuan::Role role, const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);

private:
    void printOn(const std::shared_ptr<QPrinter> &printer, const FormRequest &request,
                 const QString &title);
    void draw(const std::shared_ptr<QPrinter> &printer, const MadeDocument &document,
              const QString &title);
    void write(const FormRequest &request, const QString &path);
    void writeEach(const FormRequest &request, const EachFile &where);

    Session &m_session;
    QWidget *m_asker;
    PrinterChooser m_choosePrinter = choosePrinter;
};

} // namespace linxuan
