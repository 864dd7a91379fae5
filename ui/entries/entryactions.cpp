// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entryactions.h"

#include "core/model/codes.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"

#include <QMenu>
#include <QSet>

#include <algorithm>
#include <map>

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

QStringList moveUpLines(const std::vector<MoveUp> &moves)
{
    QStringList lines;
    for (const MoveUp &one : moves) {
        const QString who =
            one.code.isEmpty() ? codeLines(one.candidates).join(QStringLiteral(" / ")) : one.code;
        lines += who + QStringLiteral(": ") + one.why;
    }
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
    addOutActions(menu);
    menu->addAction(tr("Try against the quotas"), this, &EntryActions::tryOut);
}

void EntryActions::addOutActions(QMenu *menu)
{
    menu->addAction(tr("Withdraw…"), this, &EntryActions::withdraw);
    menu->addAction(tr("Disqualify…"), this, [this] { disqualify(); });
    for (const VetoItem &item : m_session.profile().vetoItems) {
        if (!item.bansTeacher)
            continue;
        menu->addAction(tr("Disqualify and ban: %1 %2…").arg(item.code, item.name), this,
                        [this, code = item.code] { disqualify(code); });
    }
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
    askAndSetBack({tr("Return to: %1").arg(displayName(level)), tr("Return")},
                  {EntryStatus::Active, level, m_codes(), {}});
}

void EntryActions::withdraw()
{
    askAndSetBack({tr("Withdraw"), tr("Withdraw")}, {EntryStatus::Withdrawn, {}, m_codes(), {}});
}

void EntryActions::disqualify(const QString &vetoItem)
{
    askAndSetBack({tr("Disqualify"), tr("Disqualify")},
                  {EntryStatus::Disqualified, {}, m_codes(), {}, vetoItem});
}

void EntryActions::tryOut()
{
    const std::vector<QString> codes = m_codes();
    if (!codes.empty())
        m_session.lead(Topic::Quotas,
                       QStringLiteral("try ") + codeLines(codes).join(QStringLiteral(" ")));
}

void EntryActions::askAndSetBack(const Words &words, SetbackRequest request)
{
    if (request.codes.empty())
        return;
    m_session.read(
        this,
        [request](Workspace &workspace, TaskState &) {
            return Selection(workspace).preview(request);
        },
        [this, words, request](const Result<SelectionReport> &preview) {
            if (preview)
                askReason(words, request, *preview);
            else
                Q_EMIT failed(preview.error());
        });
}

void EntryActions::askReason(const Words &words, const SetbackRequest &request,
                             const SelectionReport &preview)
{
    if (preview.moved.empty()) {
        m_session.prompts().tell(m_page,
                                 {words.title, tr("Nothing of it can be done."),
                                  preview.obstacles.empty()
                                      ? QStringList{tr("They stand there already.")}
                                      : obstacleLines(preview.obstacles)});
        return;
    }
    ReasonQuestion question;
    question.question.title = words.title;
    question.question.text = tr("This concerns %n entries:", nullptr, int(preview.moved.size()));
    QStringList &lines = question.question.lines;
    lines = codeLines(preview.moved);
    if (const int stay = distinctCodes(preview.obstacles); stay > 0)
        lines += tr("%n stay where they are:", nullptr, stay);
    lines += obstacleLines(preview.obstacles);
    if (!preview.movesUp.empty())
        lines += tr("Who moves up:");
    lines += moveUpLines(preview.movesUp);
    for (const Ban &ban : preview.bans)
        lines += tr("On the register of bans until %1: %2, %3")
                     .arg(ban.until.toString(Qt::ISODate), ban.teacher, ban.unit);
    question.question.action = words.action;
    question.question.destructive = true;
    m_session.prompts().askReason(m_page, question, [this, request](const Reason &reason) {
        move(request.codes, reason.text,
             [request](Selection &selection, const std::vector<QString> &codes,
                       const QString &why) -> Result<SelectionReport> {
                 if (request.status == EntryStatus::Active)
                     return selection.returnTo(request.level, codes, why);
                 if (request.status == EntryStatus::Withdrawn)
                     return selection.withdraw(codes, why);
                 return selection.disqualify(codes, why, request.vetoItem);
             });
    });
}

void EntryActions::move(const std::vector<QString> &codes, const QString &reason, const Move &move)
{
    m_session.write(
        tr("Moving entries"), Area::Entries | Area::Catalogue, this,
        [codes, reason, move](Workspace &workspace, TaskState &) {
            Selection selection(workspace);
            return move(selection, codes, reason);
        },
        [this](const Result<SelectionReport> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            tell(*report);
            offerPlaces(*report);
        });
}

void EntryActions::tell(const SelectionReport &report)
{
    QString text = tr("%n entries moved.", nullptr, int(report.moved.size()));
    const int stayed = distinctCodes(report.obstacles);
    if (stayed > 0)
        text += u' ' + tr("%n stayed.", nullptr, stayed);
    if (!report.overridden.empty())
        text += u' '
            + tr("%n passed with the reason given.", nullptr, distinctCodes(report.overridden));
    if (!report.movesUp.empty())
        text += u' ' + tr("%n can move up.", nullptr, int(report.movesUp.size()));
    if (!report.bans.empty())
        text +=
            u' ' + tr("%n teachers are on the register of bans.", nullptr, int(report.bans.size()));
    Q_EMIT finished(stayed > 0 ? Role::Caution : Role::Positive, text,
                    obstacleLines(report.obstacles) + moveUpLines(report.movesUp));
}

// Those who take what became free go up at once, if the person says so.
void EntryActions::offerPlaces(const SelectionReport &report)
{
    std::map<Level, std::vector<QString>> next;
    std::vector<MoveUp> offered;
    for (const MoveUp &one : report.movesUp) {
        if (!one.level)
            continue;
        offered.push_back(one);
        if (!one.code.isEmpty())
            next[*one.level].push_back(one.code);
    }
    if (next.empty())
        return;
    int count = 0;
    for (const auto &[level, codes] : next)
        count += int(codes.size());
    Question question;
    question.title = tr("Who moves up");
    question.text = tr("%n entries can take what became free:", nullptr, count);
    question.lines = moveUpLines(offered);
    question.action = tr("Recommend");
    m_session.prompts().confirm(m_page, question, [this, next] {
        move({}, {},
             [next](Selection &selection, const std::vector<QString> &,
                    const QString &) -> Result<SelectionReport> {
                 SelectionReport all;
                 for (const auto &[level, codes] : next) {
                     LX_TRY(const SelectionReport one, selection.recommend(level, codes));
                     all.moved.insert(all.moved.end(), one.moved.begin(), one.moved.end());
                     all.obstacles.insert(all.obstacles.end(), one.obstacles.begin(),
                                          one.obstacles.end());
                 }
                 return all;
             });
    });
}

} // namespace linxuan
