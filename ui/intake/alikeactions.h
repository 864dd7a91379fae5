// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/alikerows.h"
#include "ui/support/palette.h"

#include <QObject>

class QWidget;

namespace linxuan {

class Session;

// What a person does with a pair that looks alike, and with the library of earlier campaigns.
class AlikeActions : public QObject
{
    Q_OBJECT

public:
    AlikeActions(Session &session, QWidget *parent);

    void decide(const AlikeRow &row, PairVerdict verdict);
    // A veto against the left or the right entry.
    void openCase(const AlikeRow &row, bool againstLeft);
    void savePdf(const AlikeRow &row);
    void takeLibraryIn();
    void saveLibrary();

Q_SIGNALS:
    void told(linxuan::Role role, const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);

private:
    void writeLibrary(const QString &path);

    Session &m_session;
    QWidget *m_parent = nullptr;
};

} // namespace linxuan
