// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/reviewmenu.h"

#include "ui/scoring/calibrationdialog.h"
#include "ui/scoring/comparewindow.h"
#include "ui/scoring/keysheet.h"
#include "ui/scoring/materialdesk.h"
#include "ui/scoring/packagedesk.h"
#include "ui/scoring/phrasedialog.h"
#include "ui/scoring/rankingdialog.h"
#include "ui/scoring/restreminder.h"
#include "ui/scoring/reviewwindow.h"
#include "ui/scoring/scorepanel.h"
#include "ui/scoring/vetodialog.h"

#include <QActionGroup>
#include <QCursor>
#include <QMenu>

namespace linxuan {

ReviewMenu::ReviewMenu(ReviewWindow &window, QMenu &menu, const Appearance &appearance)
    : QObject(&window)
    , m_window(window)
    , m_appearance(appearance)
    , m_rest(new RestReminder(this))
{
    connect(m_rest, &RestReminder::due, this, [this](int minutes) {
        m_window.tell(Role::Caution,
                      tr("You have been reviewing for %n minute(s). A short rest keeps the eye "
                         "fair. Everything is stored.",
                         nullptr, minutes));
    });
    if (PackageDesk *package = window.package())
        connect(&window.panel(), &ScorePanel::returnRequested, package, &PackageDesk::askTakeUp);
    else
        connect(&window.panel(), &ScorePanel::returnRequested, this, &ReviewMenu::askGiveBack);
    fill(menu);
}

void ReviewMenu::fill(QMenu &menu)
{
    const auto keyed = [](const QString &text, const char *keys) {
        return text + u'\t' + QString::fromLatin1(keys);
    };
    menu.addAction(tr("Recuse from this entry…"), this, &ReviewMenu::askRecuse);
    menu.addAction(tr("Propose a veto…"), this, &ReviewMenu::askVeto);
    menu.addAction(tr("Take back a veto…"), this, &ReviewMenu::askTakeBack);
    if (PackageDesk *package = m_window.package()) {
        menu.addAction(tr("Change submitted scores…"), package, &PackageDesk::askTakeUp);
        menu.addSeparator();
        menu.addAction(keyed(tr("Export scores…"), "Ctrl+S"), package, &PackageDesk::showExport);
        menu.addAction(tr("About this package"), package, &PackageDesk::showAbout);
    } else {
        menu.addAction(tr("Return this sheet to the expert…"), this, &ReviewMenu::askGiveBack);
    }
    menu.addSeparator();
    menu.addAction(keyed(tr("Phrases…"), "Ctrl+P"), this, &ReviewMenu::showPhrases);
    menu.addAction(keyed(tr("Compare two entries"), "Ctrl+D"), this, &ReviewMenu::showComparison);
    menu.addAction(keyed(tr("My ranking"), "Ctrl+L"), this, &ReviewMenu::showOwnRanking);
    // What the others gave is not in a package.
    if (!m_window.package())
        menu.addAction(tr("Calibration"), this, &ReviewMenu::showCalibration);
    menu.addSeparator();
    addAppearance(menu);
    QAction *rest = menu.addAction(tr("Remind me to rest"));
    rest->setCheckable(true);
    rest->setChecked(m_rest->isEnabled());
    connect(rest, &QAction::toggled, m_rest, &RestReminder::setEnabled);
    menu.addSeparator();
    menu.addAction(keyed(tr("Keys"), "?"), this, &ReviewMenu::showKeys);
    menu.addAction(keyed(tr("Help"), "F1"), &m_window, &ReviewWindow::helpRequested);
}

void ReviewMenu::addAppearance(QMenu &menu)
{
    QMenu *sizes = menu.addMenu(tr("Type size"));
    auto *group = new QActionGroup(sizes);
    const std::pair<qreal, QString> choices[] = {
        {1.0, tr("Normal")}, {1.25, tr("Large")}, {1.5, tr("Larger")}, {2.0, tr("Largest")}};
    for (const auto &[factor, text] : choices) {
        QAction *action = sizes->addAction(text);
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(m_appearance.typeFactor, factor));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, factor = factor] {
            m_appearance.typeFactor = factor;
            Q_EMIT m_window.appearanceChosen(m_appearance);
        });
    }
    QAction *dark = menu.addAction(tr("Dark colours"));
    dark->setCheckable(true);
    dark->setChecked(isDark(m_window.palette()));
    connect(dark, &QAction::toggled, this, [this](bool on) {
        m_appearance.theme = on ? Theme::Dark : Theme::Light;
        Q_EMIT m_window.appearanceChosen(m_appearance);
    });
}

void ReviewMenu::run(ReviewAction action)
{
    if (action == ReviewAction::Phrases)
        showPhrases();
    else if (action == ReviewAction::Compare)
        showComparison();
    else if (action == ReviewAction::OwnRanking)
        showOwnRanking();
    else if (action == ReviewAction::ExportScores && m_window.package())
        m_window.package()->showExport();
    else if (action == ReviewAction::ShowKeys)
        showKeys();
}

void ReviewMenu::askRecuse()
{
    const DeskEntry *one = m_window.book().entry(m_window.current());
    if (!one || one->isLocked())
        return;
    ReasonQuestion question;
    question.question = {tr("Recuse from %1?").arg(one->entry.code),
                         tr("You will not score this entry. The office deals it to somebody else; "
                            "what you have written stays stored and does not count."),
                         {},
                         tr("Recuse"),
                         true};
    const EntryId entry = m_window.current();
    m_window.prompts().askReason(&m_window, question, [this, entry](const Reason &reason) {
        m_window.book().recuse(entry, reason.text, [this] {
            Q_EMIT m_window.committed();
            m_window.run(ReviewAction::NextUnfinished);
        });
    });
}

void ReviewMenu::askVeto()
{
    const DeskEntry *one = m_window.book().entry(m_window.current());
    if (!one || one->isLocked())
        return;
    const auto shown = m_window.materials().activePane()->place();
    const QString evidence =
        shown ? shown->first.file.title + u' ' + placeText(shown->second) : QString();
    const Entry entry = one->entry;
    m_window.book().thread().post(
        this,
        [entry](ReviewDesk &desk) -> Result<std::vector<VetoItem>> {
            return desk.vetoItems(entry);
        },
        [this, id = entry.id, code = entry.code, evidence](Result<std::vector<VetoItem>> items) {
            if (!items)
                return m_window.tell(Role::Negative, items.error().message);
            auto *dialog = new VetoDialog(code, *items, evidence, &m_window);
            connect(dialog, &VetoDialog::proposed, this,
                    [this, id](const QString &item, const QString &where, const QString &text) {
                        m_window.book().proposeVeto(id, item, where, text);
                        Q_EMIT m_window.committed();
                    });
            dialog->open();
        });
}

void ReviewMenu::askTakeBack()
{
    const DeskEntry *one = m_window.book().entry(m_window.current());
    if (!one)
        return;
    for (const Veto &veto : one->vetoes) {
        if (veto.state != VetoState::Proposed)
            continue;
        m_window.prompts().confirm(&m_window,
                                   {tr("Take back the veto?"),
                                    tr("%1: %2").arg(veto.item, veto.text),
                                    {},
                                    tr("Take back"),
                                    true},
                                   [this, veto] { m_window.book().takeBackVeto(veto); });
        return;
    }
    m_window.tell(Role::Caution, tr("You have no undecided veto for this entry."));
}

void ReviewMenu::askGiveBack()
{
    const DeskEntry *one = m_window.book().entry(m_window.current());
    if (!one || one->state != SheetState::Submitted)
        return m_window.tell(Role::Caution, tr("Only a submitted sheet can be returned."));
    ReasonQuestion question;
    question.question = {tr("Return the sheet of %1?").arg(one->entry.code),
                         tr("For the chair: the expert can change it and submits it again. Until "
                            "then it does not count."),
                         {},
                         tr("Return sheet"),
                         false};
    const EntryId entry = m_window.current();
    m_window.prompts().askReason(&m_window, question, [this, entry](const Reason &reason) {
        m_window.book().giveBack(entry, reason.text, [this] { Q_EMIT m_window.committed(); });
    });
}

void ReviewMenu::showPhrases()
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &phrase : m_window.book().head().phrases)
        menu->addAction(phrase, this, [this, phrase] { m_window.panel().insertPhrase(phrase); });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Edit phrases…"), this, &ReviewMenu::editPhrases);
    const ScorePanel &panel = m_window.panel();
    menu->popup(panel.mapToGlobal(panel.rect().center()));
}

void ReviewMenu::editPhrases()
{
    auto *dialog = new PhraseDialog(m_window.book().head().phrases, &m_window);
    connect(dialog, &PhraseDialog::kept, &m_window.book(), &DeskBook::setPhrases);
    dialog->open();
}

void ReviewMenu::showComparison()
{
    m_window.materials().rest();
    (new CompareWindow(m_window.book(), m_window.current(), &m_window))->show();
}

void ReviewMenu::showOwnRanking()
{
    auto *dialog = new RankingDialog(m_window.book(), &m_window);
    connect(dialog, &RankingDialog::entryChosen, &m_window, &ReviewWindow::showEntry);
    dialog->open();
}

void ReviewMenu::showCalibration()
{
    (new CalibrationDialog(m_window.book(), &m_window))->open();
}

void ReviewMenu::showKeys()
{
    (new KeySheet(&m_window))->open();
}

} // namespace linxuan
