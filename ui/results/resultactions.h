// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/resultrows.h"

#include <QObject>

class QWidget;

namespace linxuan {

class Session;

// What a person may do with a round's result: decide lines, change awards by hand, close, reopen,
// archive, verify.
class ResultActions : public QObject
{
    Q_OBJECT

public:
    ResultActions(Session &session, QWidget *page);

    void decideLine(const RoundAwards &awards, size_t group, size_t line);
    void changeAward(const QString &round, const ResultRow &row);
    // Several at once; `lines` say what changes.
    void changeAwards(const QString &round, const std::vector<WantedAward> &wanted,
                      const QStringList &lines);
    void close(const Round &round);
    void reopen(const Round &round);
    void archive(const Round &round);
    void verify();
    void showStray(const std::vector<StraySheet> &stray);

Q_SIGNALS:
    void failed(const linxuan::Error &error);

private:
    template<typename Work>
    void write(const QString &label, Work work);

    Session &m_session;
    QWidget *m_page = nullptr;
};

} // namespace linxuan
