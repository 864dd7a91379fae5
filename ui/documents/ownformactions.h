// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/documents.h"
#include "ui/support/palette.h"

#include <QObject>

#include <vector>

namespace linxuan {

class Session;

// The office's own form in the place of ours, and back.
class OwnFormActions : public QObject
{
    Q_OBJECT

public:
    // Asks over `asker`.
    OwnFormActions(Session &session, QWidget *asker);

    void place(const QString &form);
    // `own` are those that stand in its place.
    void restore(const QString &form, const std::vector<OfficeForm> &own);
    // The form to start from, as a sheet or a layout.
    void saveStarter(const QString &form);

Q_SIGNALS:
    void told(linxuan::Role role, const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);

private:
    void placeFile(const QString &form, const QString &path);
    void writeStarter(const QString &form, const QString &path);

    Session &m_session;
    QWidget *m_asker;
};

} // namespace linxuan
