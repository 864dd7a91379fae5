// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/selection.h"
#include "ui/support/palette.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace linxuan {

class Session;

// What can be done with the chosen entries: up, back, out. Each asks once, saying how many and
// what stands against it, and then says what came of it and who moves up.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    using Codes = std::function<std::vector<QString>()>;

    // `codes` gives the chosen entries at the moment of asking.
    EntryActions(Session &session, QWidget *page, Codes codes);

    void fill(QMenu *menu);
    QMenu *recommendMenu(QWidget *parent);
    QMenu *returnMenu(QWidget *parent);
    // Withdraw, disqualify, and with a ban where the profile has such a breach.
    void addOutActions(QMenu *menu);

    void recommend(Level level);
    void returnTo(Level level);
    void withdraw();
    void disqualify(const QString &vetoItem = {});
    // Shows on the page of quotas how they would stand.
    void tryOut();

Q_SIGNALS:
    // To be shown on the page: what happened, and the entries that stayed, one line each.
    void finished(linxuan::Role role, const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);

private:
    using Move = std::function<Result<SelectionReport>(Selection &, const std::vector<QString> &,
                                                       const QString &reason)>;
    struct Words
    {
        QString title;
        QString action;
    };

    void askAndRecommend(Level level, const std::vector<QString> &codes,
                         const SelectionReport &preview);
    void askAndSetBack(const Words &words, SetbackRequest request);
    void askReason(const Words &words, const SetbackRequest &request,
                   const SelectionReport &preview);
    void move(const std::vector<QString> &codes, const QString &reason, const Move &move);
    void tell(const SelectionReport &report);
    void offerPlaces(const SelectionReport &report);

    Session &m_session;
    QWidget *m_page;
    Codes m_codes;
};

// "E0007: …", one for each.
QStringList obstacleLines(const std::vector<SelectionObstacle> &obstacles);
// "E0009: rank 4, the next for the place of E0007", one for each.
QStringList moveUpLines(const std::vector<MoveUp> &moves);

} // namespace linxuan
