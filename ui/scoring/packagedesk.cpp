// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/packagedesk.h"

#include "ui/scoring/packagebar.h"
#include "ui/scoring/packagedialog.h"
#include "ui/scoring/reviewwindow.h"
#include "ui/scoring/sealdialog.h"
#include "ui/support/noticebar.h"
#include "ui/support/promptdialog.h"

#include <QDir>

#include <algorithm>

namespace linxuan {

PackageDesk::PackageDesk(ReviewWindow &window, std::shared_ptr<ReviewPackage> package)
    : QObject(&window)
    , m_window(window)
    , m_package(std::move(package))
    , m_bar(new PackageBar(&window))
    , m_faultBar(new NoticeBar(&window))
    , m_faults(m_package->faults())
{
    m_faultBar->setObjectName(QStringLiteral("packageFaults"));
    connect(m_bar, &PackageBar::exportRequested, this, &PackageDesk::showExport);
    connect(m_bar, &PackageBar::aboutRequested, this, &PackageDesk::showAbout);
    connect(m_faultBar, &NoticeBar::linesRequested, this, [this] {
        m_window.prompts().tell(&m_window,
                                {tr("Files of the package"),
                                 tr("These files are not as they were packed and are not shown. "
                                    "Everything else can be scored as usual. The office can give "
                                    "you the package again; your scores stay where they are."),
                                 faultLines()});
    });
    DeskBook &book = window.book();
    connect(&book, &DeskBook::loaded, this, [this] {
        refresh();
        showFaults();
    });
    connect(&book, &DeskBook::entryChanged, this, &PackageDesk::refresh);
    refresh();
}

void PackageDesk::refresh()
{
    const auto &entries = m_window.book().entries();
    const bool isFinal = !entries.empty() && entries.front().isFinal;
    const bool isComplete = !entries.empty()
        && std::all_of(entries.begin(), entries.end(),
                       [](const DeskEntry &one) { return one.isDone(); });
    m_bar->setText(isFinal
                       ? tr("The final score file was written. Nothing can be changed any more.")
                       : tr("%1 · review package from %2 · scores are kept on this computer")
                             .arg(m_package->manifest().campaignName,
                                  QDir::toNativeSeparators(m_package->folder())));
    m_bar->setIsComplete(isComplete && !isFinal);
    m_bar->setIsFinal(isFinal);
}

QString PackageDesk::fileName(const QString &path) const
{
    const DeskBook &book = m_window.book();
    for (const auto &[id, entry] : m_package->contents()->entries.asKeyValueRange()) {
        for (const DeskMaterial &material : book.materials(id)) {
            if (m_package->contents()->paths.value(material.file.material) == path)
                return QStringLiteral("%1 %2 (%3)").arg(entry.code, material.file.title, path);
        }
    }
    return path;
}

QStringList PackageDesk::faultLines() const
{
    QStringList lines;
    for (const PackageFault &fault : m_faults)
        lines += tr("%1: %2").arg(fileName(fault.path), fault.text);
    return lines;
}

void PackageDesk::showFaults()
{
    if (m_faults.empty())
        return;
    m_faultBar->showNotice(Role::Caution,
                           tr("%n file(s) of the package are missing or damaged. Everything else "
                              "can be scored as usual.",
                              nullptr, int(m_faults.size())),
                           faultLines());
}

void PackageDesk::onMaterialFailed(const MaterialId &material, const Error &error)
{
    const QString path = m_package->contents()->paths.value(material);
    const bool isKnown = std::any_of(m_faults.begin(), m_faults.end(),
                                     [&path](const auto &one) { return one.path == path; });
    if (error.code != ErrorCode::Corrupt || isKnown)
        return;
    m_faults.push_back({path, tr("was altered or is damaged")});
    showFaults();
}

void PackageDesk::showAbout()
{
    auto *dialog = new PackageDialog(*m_package, faultLines(), &m_window);
    connect(dialog, &PackageDialog::helpRequested, &m_window, &ReviewWindow::helpRequested);
    dialog->open();
}

// In the desk's thread, behind everything that was typed.
template<typename Taken>
void PackageDesk::preview(Taken taken)
{
    m_window.book().postSaved(
        this, [package = m_package](ReviewDesk &) { return previewScores(*package); },
        std::move(taken));
}

void PackageDesk::showExport()
{
    if (m_dialog || !m_window.book().isLoaded())
        return;
    preview([this](const Result<ScoresPreview> &result) {
        if (!result)
            return m_window.tell(Role::Negative, result.error().message);
        if (!m_dialog)
            openSealDialog(*result);
    });
}

void PackageDesk::openSealDialog(const ScoresPreview &shown)
{
    m_dialog = new SealDialog(m_window.book(), shown, m_window.prompts(), &m_window);
    connect(m_dialog, &SealDialog::written, this, &PackageDesk::onWritten);
    connect(m_dialog, &SealDialog::entryChosen, this, &PackageDesk::showEntry);
    connect(m_dialog, &SealDialog::helpRequested, &m_window, &ReviewWindow::helpRequested);
    connect(m_dialog, &QDialog::finished, this, [this](int outcome) {
        if (m_closesAfter && outcome == QDialog::Accepted)
            closeWindow();
        m_closesAfter = false;
    });
    m_dialog->open();
}

void PackageDesk::onWritten(const WrittenScores &written)
{
    m_window.tell(Role::Positive,
                  tr("Score file written: %1").arg(QDir::toNativeSeparators(written.file)));
    if (written.kind == ScoreFileKind::Final)
        m_window.book().finish();
}

void PackageDesk::showEntry(const QString &code)
{
    for (const DeskEntry &one : m_window.book().entries()) {
        if (one.entry.code == code)
            return m_window.showEntry(one.entry.id);
    }
}

void PackageDesk::askTakeUp()
{
    const DeskEntry *one = m_window.book().entry(m_window.current());
    if (!one || one->isFinal || one->state != SheetState::Submitted)
        return m_window.tell(Role::Caution,
                             tr("Only what you submitted can be changed again, as long as the "
                                "final score file was not written."));
    m_window.prompts().confirm(
        &m_window,
        {tr("Change the scores of %1?").arg(one->entry.code),
         tr("They count again once you submit them anew. A score file that you handed over before "
            "is replaced by the next one."),
         {},
         tr("Change scores"),
         false},
        [this, id = one->entry.id] {
            m_window.book().takeUp(id, [this] { Q_EMIT m_window.committed(); });
        });
}

bool PackageDesk::mayClose()
{
    if (m_mayClose || !m_window.book().isLoaded())
        return true;
    preview([this](const Result<ScoresPreview> &result) { askBeforeClosing(result); });
    return false;
}

void PackageDesk::askBeforeClosing(const Result<ScoresPreview> &result)
{
    if (!result || result->unwritten == 0)
        return closeWindow();
    m_mayClose = true; // whatever is answered, it is asked once
    auto *dialog = new PromptDialog(
        tr("Close without a score file?"),
        tr("%n entries are done that no score file holds yet. They stay on this computer, and the "
           "office gets nothing of them before you export.",
           nullptr, result->unwritten),
        {}, &m_window);
    dialog->addButtons(tr("Export scores…"), true, false);
    dialog->addOther(tr("Close anyway"));
    connect(dialog, &PromptDialog::otherChosen, this, &PackageDesk::closeWindow);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_closesAfter = true;
        showExport();
    });
    dialog->open();
}

void PackageDesk::closeWindow()
{
    m_mayClose = true;
    m_window.close();
}

} // namespace linxuan
