// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/evidencewindow.h"

#include "core/workspace/records.h"
#include "ui/panels/vetodecision.h"
#include "ui/preview/materialpane.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kSideWidth = 340;

using Materials = std::pair<Entry, std::vector<DeskMaterial>>;

Result<Materials> readMaterials(Workspace &workspace, const QString &code)
{
    Materials read;
    LX_TRY(read.first, Records(workspace).entry(code));
    LX_TRY(read.second, deskMaterials(workspace, read.first));
    return read;
}

std::optional<ViewerCommand> commandOf(int key)
{
    switch (key) {
    case Qt::Key_Space:
        return ViewerCommand::PlayOrPause;
    case Qt::Key_J:
        return ViewerCommand::Back5;
    case Qt::Key_L:
        return ViewerCommand::Forward5;
    case Qt::Key_Left:
        return ViewerCommand::FrameBack;
    case Qt::Key_Right:
        return ViewerCommand::FrameForward;
    case Qt::Key_PageUp:
        return ViewerCommand::PreviousPage;
    case Qt::Key_PageDown:
        return ViewerCommand::NextPage;
    default:
        return std::nullopt;
    }
}

} // namespace

EvidenceWindow::EvidenceWindow(Session &session, const QString &entryCode, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_code(entryCode)
{
    setObjectName(QStringLiteral("evidenceWindow"));
    setWindowTitle(tr("Evidence of %1").arg(entryCode));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGroupGap, kGroupGap, kGroupGap, kGroupGap);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("evidenceSplitter"));
    splitter->setChildrenCollapsible(false);
    m_materials = new MaterialPane(splitter);
    m_materials->setEmptySentence(tr("No files were handed in for this entry."));
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter);
}

void EvidenceWindow::openAt(const MaterialId &material, const Place &place)
{
    m_wanted = {material, place};
    show();
    read();
}

void EvidenceWindow::openFor(const VetoRow &veto)
{
    m_veto = veto;
    setWindowTitle(tr("Veto of %1: %2").arg(veto.entryCode, veto.itemName));
    auto *splitter = findChild<QSplitter *>(QStringLiteral("evidenceSplitter"));
    auto *scroll = new QScrollArea(splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(kSideWidth);
    m_decision = new VetoDecision(veto);
    m_decision->setAutoFillBackground(false);
    scroll->setWidget(m_decision);
    scroll->viewport()->setAutoFillBackground(false);
    m_decision->setAutoFillBackground(false);
    splitter->addWidget(scroll);
    splitter->setSizes({width() - kSideWidth, kSideWidth});
    connect(m_decision, &VetoDecision::placeChosen, this, [this](const EvidencePlace &place) {
        goTo(m_shown[place.material].file.material, place.place);
    });
    connect(m_decision, &VetoDecision::decided, this, &EvidenceWindow::decide);
    connect(m_decision, &VetoDecision::entryChosen, this, [this](const QString &code) {
        m_session.lead(Topic::Entries, code);
        close();
    });
    show();
    read();
}

void EvidenceWindow::read()
{
    m_session.read(
        this,
        [code = m_code](Workspace &workspace, TaskState &) {
            return readMaterials(workspace, code);
        },
        [this](Result<Materials> read) {
            if (read)
                take(read->first, std::move(read->second));
            else
                m_session.prompts().report(this, read.error());
        });
}

void EvidenceWindow::take(const Entry &entry, std::vector<DeskMaterial> materials)
{
    if (!m_veto)
        setWindowTitle(tr("Evidence of %1 %2").arg(entry.code, entry.title));
    m_shown = std::move(materials);
    m_materials->setMaterials(m_shown, {}, 0);
    if (m_decision) {
        const auto places = evidencePlaces(m_veto->veto.evidence, m_shown);
        m_decision->setPlaces(places);
        if (!places.empty())
            m_wanted = {m_shown[places.front().material].file.material, places.front().place};
    }
    if (m_wanted)
        goTo(m_wanted->first, m_wanted->second);
    Q_EMIT materialsShown();
}

void EvidenceWindow::goTo(const MaterialId &material, const Place &place)
{
    if (m_materials->goTo(material, place))
        m_materials->setEvidence({EvidenceNote{material, place, {}, {}}});
    else
        m_session.prompts().tell(
            this, {windowTitle(), tr("The file that this points to is no longer there."), {}});
}

void EvidenceWindow::decide(bool confirmed, const QString &by, const QString &reason)
{
    m_session.write(
        tr("Deciding the veto"), Area::Sheets | Area::Outcome | Area::Catalogue, this,
        [veto = m_veto->veto.id, confirmed, by, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).decideVeto(veto, confirmed, by, reason);
        },
        [this](const Result<void> &done) {
            if (done)
                close();
            else
                m_decision->showTrouble(done.error().message);
        });
}

// What no field and no viewer took for itself.
void EvidenceWindow::keyPressEvent(QKeyEvent *event)
{
    const auto command = commandOf(event->key());
    if (command && m_materials->drive(*command))
        return;
    QDialog::keyPressEvent(event);
}

void EvidenceWindow::closeEvent(QCloseEvent *event)
{
    m_materials->rest();
    QDialog::closeEvent(event);
}

} // namespace linxuan
