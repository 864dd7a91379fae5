// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entryactions.h"

#include "core/model/codes.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"

#include <QMenu>
#include <QSet>

#include <algorithm>

namespace linxuan {

namespace {

QStringList codeLines(const std::vector<QString> &codes)
{
    return QStringList(codes.begin(), codes.end());
}

int distinctCodes(const std::vector<SelectionObstacle> &obstacles)
{
    QSet<QString> codes;
    for (const SelectionObstacle &obstacle : obstacles)
        codes.insert(obstacle.code);
    return int(codes.size());
}

bool anyOverridable(const SelectionReport &report)
{
    return std::any_of(report.obstacles.begin(), report.obstacles.end(),
                       [](const SelectionObstacle &obstacle) { return obstacle.overridable; });
}

} // namespace

QStringList obstacleLines(const std::vector<SelectionObstacle> &obstacles)
{
    QStringList lines;
    for (const SelectionObstacle &obstacle : obstacles)
        lines += obstacle.code + QStringLiteral(": ") + obstacle.message;
    return lines;
}

EntryActions::EntryActions(Session &session, QWidget *page, Codes codes)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_codes(std::move(codes))
{ }

void EntryActions::fill(QMenu *menu)
{
    menu->addMenu(recommendMenu(menu));
    menu->addMenu(returnMenu(menu));
    menu->addAction(tr("Withdraw…"), this, &EntryActions::withdraw);
    menu->addAction(tr("Disqualify…"), this, &EntryActions::disqualify);
}

QMenu *EntryActions::recommendMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Recommend"), parent);
    menu->setIcon(icon(QStringLiteral("arrow-up")));
    for (const Level level : {Level::School, Level::County, Level::City, Level::Province})
        menu->addAction(displayName(level), this, [this, level] { recommend(level); });
    return menu;
}

QMenu *EntryActions::returnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Return to"), parent);
    menu->setIcon(icon(QStringLiteral("arrow-back")));
    for (const Level level : {Level::Declared, Level::School, Level::County, Level::City})
        menu->addAction(displayName(level), this, [this, level] { returnTo(level); });
    return menu;
}

void EntryActions::recommend(Level level)
{
    const std::vector<QString> codes = m_codes();
    if (codes.empty())
        return;
    m_session.read(
        this,
        [level, codes](Workspace &workspace, TaskState &) {
            return Selection(workspace).preview(level, codes);
        },
        [this, level, codes](const Result<SelectionReport> &preview) {
            if (preview)
                askAndRecommend(level, codes, *preview);
            else
                Q_EMIT failed(preview.error());
        });
}

void EntryActions::askAndRecommend(Level level, const std::vector<QString> &codes,
                                   const SelectionReport &preview)
{
    if (preview.obstacles.empty() && preview.moved.empty()) {
        Q_EMIT finished(Role::Positive, tr("%n are there already", nullptr, int(codes.size())), {});
        return;
    }
    const auto act = [this, level, codes](const Reason &reason) {
        move(codes, reason.text,
             [level](Selection &selection, const std::vector<QString> &moved, const QString &why) {
                 return selection.recommend(level, moved, why);
             });
    };
    const int stay = distinctCodes(preview.obstacles);
    Question question;
    question.title = displayName(level);
    question.text = tr("%n entries will be recommended.", nullptr, int(preview.moved.size()));
    question.action = tr("Recommend");
    question.lines = codeLines(preview.moved);
    if (stay > 0) {
        question.text += u' ' + tr("%n stay where they are:", nullptr, stay);
        question.lines = obstacleLines(preview.obstacles);
    }
    if (anyOverridable(preview)) {
        question.text += u'\n' + tr("With a written reason those that may pass go along.");
        m_session.prompts().askReason(m_page, {question, false, {}, preview.moved.empty()}, act);
    } else if (preview.moved.empty()) {
        m_session.prompts().tell(
            m_page, {question.title, tr("None of them can be recommended:"), question.lines});
    } else {
        m_session.prompts().confirm(m_page, question, [act] { act({}); });
    }
}

void EntryActions::returnTo(Level level)
{
    askAndMove(tr("Return to: %1").arg(displayName(level)), tr("Return"),
               [level](Selection &selection, const std::vector<QString> &codes,
                       const QString &reason) { return selection.returnTo(level, codes, reason); });
}

void EntryActions::withdraw()
{
    askAndMove(tr("Withdraw"), tr("Withdraw"),
               [](Selection &selection, const std::vector<QString> &codes, const QString &reason) {
                   return selection.withdraw(codes, reason);
               });
}

void EntryActions::disqualify()
{
    askAndMove(tr("Disqualify"), tr("Disqualify"),
               [](Selection &selection, const std::vector<QString> &codes, const QString &reason) {
                   return selection.disqualify(codes, reason);
               });
}

void EntryActions::askAndMove(const QString &title, const QString &action, const Move &move)
{
    const std::vector<QString> codes = m_codes();
    if (codes.empty())
        return;
    ReasonQuestion question;
    question.question.title = title;
    question.question.text = tr("This concerns %n entries:", nullptr, int(codes.size()));
    question.question.lines = codeLines(codes);
    question.question.action = action;
    question.question.destructive = true;
    m_session.prompts().askReason(m_page, question, [this, codes, move](const Reason &reason) {
        this->move(codes, reason.text, move);
    });
}

void EntryActions::move(const std::vector<QString> &codes, const QString &reason, const Move &move)
{
    m_session.write(
        tr("Moving entries"), Area::Entries, this,
        [codes, reason, move](Workspace &workspace, TaskState &) {
            Selection selection(workspace);
            return move(selection, codes, reason);
        },
        [this](const Result<SelectionReport> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            QString text = tr("%n entries moved.", nullptr, int(report->moved.size()));
            const int stayed = distinctCodes(report->obstacles);
            if (stayed > 0)
                text += u' ' + tr("%n stayed.", nullptr, stayed);
            if (!report->overridden.empty())
                text += u' '
                    + tr("%n passed with the reason given.", nullptr,
                         distinctCodes(report->overridden));
            Q_EMIT finished(stayed > 0 ? Role::Caution : Role::Positive, text,
                            obstacleLines(report->obstacles));
        });
}

} // namespace linxuan
