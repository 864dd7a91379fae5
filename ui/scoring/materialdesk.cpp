// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/materialdesk.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace linxuan {

namespace {
const auto kSideBySide = QStringLiteral("desk/sideBySide");
const auto kDivider = QStringLiteral("desk/divider");
} // namespace

MaterialDesk::MaterialDesk(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("materialDesk"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_first = new MaterialPane(m_splitter);
    m_second = new MaterialPane(m_splitter);
    m_active = m_first;
    row->addWidget(m_splitter);
    m_toggle = new QToolButton(m_first->corner());
    m_toggle->setObjectName(QStringLiteral("sideBySide"));
    m_toggle->setIcon(icon(QStringLiteral("columns")));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::NoFocus);
    m_toggle->setToolTip(tr("Two materials side by side (F8)"));
    m_toggle->setAccessibleName(tr("Two materials side by side"));
    m_first->corner()->layout()->addWidget(m_toggle);
    connect(m_toggle, &QToolButton::toggled, this, &MaterialDesk::setSideBySide);
    connectPane(m_first);
    connectPane(m_second);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(kDivider, m_splitter->saveState()); });
    m_second->setContentsMargins(kGap, 0, 0, 0);
    m_second->hide();
    m_splitter->restoreState(QSettings().value(kDivider).toByteArray());
    setSideBySide(QSettings().value(kSideBySide, false).toBool());
    qApp->installEventFilter(this);
}

void MaterialDesk::connectPane(MaterialPane *pane)
{
    pane->setTakesNotes(true);
    connect(pane, &MaterialPane::viewed, this, &MaterialDesk::viewed);
    connect(pane, &MaterialPane::failed, this, &MaterialDesk::failed);
    // A file that cannot be shown is all there is to see of it.
    connect(pane, &MaterialPane::failed, this, [this, pane] { onOpened(pane); });
    connect(pane, &MaterialPane::opened, this, [this, pane] { onOpened(pane); });
    connect(pane, &MaterialPane::fullScreenRequested, this, &MaterialDesk::fullScreenRequested);
    connect(pane, &MaterialPane::noteRequested, this, [this, pane](const Place &place) {
        m_active = pane;
        Q_EMIT noteRequested(place);
    });
    connect(pane, &MaterialPane::tabShown, this, [this, pane] { m_active = pane; });
}

// The pane in which one last clicked or moved the focus is the one that keys drive.
bool MaterialDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        for (MaterialPane *pane : {m_first, m_second}) {
            if (widget && (widget == pane || pane->isAncestorOf(widget)))
                m_active = pane;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MaterialDesk::setEntry(const std::vector<DeskMaterial> &materials,
                            const QHash<MaterialId, Viewing> &seen)
{
    m_materials = materials;
    m_seen = seen;
    showSecond(m_toggle->isChecked() && holdsTwo());
    m_waiting = {m_first};
    if (showsTwo())
        m_waiting.insert(m_second);
    m_first->setMaterials(materials, seen, 0);
    if (showsTwo())
        fillSecond();
    m_active = m_first;
}

void MaterialDesk::onOpened(MaterialPane *pane)
{
    if (m_waiting.remove(pane) && m_waiting.isEmpty())
        Q_EMIT opened();
}

void MaterialDesk::fillSecond()
{
    m_second->setMaterials(m_materials, m_seen, m_first->current() == 1 ? 0 : 1);
    m_second->setEvidence(m_notes);
    m_active = m_first;
}

void MaterialDesk::setEvidence(const std::vector<EvidenceNote> &notes)
{
    m_notes = notes;
    m_first->setEvidence(notes);
    m_second->setEvidence(notes);
}

void MaterialDesk::clear()
{
    m_first->clear();
    m_second->clear();
}

bool MaterialDesk::showsTwo() const
{
    return m_second->isVisibleTo(m_splitter);
}

// A second side without anything of its own to show would only take room.
bool MaterialDesk::holdsTwo() const
{
    return m_materials.size() > 1;
}

void MaterialDesk::showSecond(bool both)
{
    if (both == showsTwo())
        return;
    m_second->setVisible(both);
    m_first->setContentsMargins(0, 0, both ? kGap : 0, 0);
    if (both && !QSettings().contains(kDivider))
        m_splitter->setSizes({width() / 2, width() / 2}); // whatever each side would like
    if (!both)
        m_second->clear();
    m_active = m_first;
}

void MaterialDesk::setSideBySide(bool sideBySide)
{
    m_toggle->setChecked(sideBySide);
    QSettings().setValue(kSideBySide, sideBySide);
    const bool wasBoth = showsTwo();
    showSecond(sideBySide && holdsTwo());
    if (showsTwo() && !wasBoth)
        fillSecond();
}

void MaterialDesk::toggleSideBySide()
{
    setSideBySide(!m_toggle->isChecked());
}

MaterialPane *MaterialDesk::activePane() const
{
    return m_active;
}

MaterialPane *MaterialDesk::otherPane() const
{
    return !showsTwo() ? nullptr : m_active == m_first ? m_second : m_first;
}

bool MaterialDesk::drive(ViewerCommand command)
{
    if (m_active->drive(command))
        return true;
    MaterialPane *other = otherPane();
    return other && other->drive(command);
}

void MaterialDesk::goTo(const EvidenceNote &note)
{
    // Where the material is in front already, there it moves.
    for (MaterialPane *pane : {m_first, m_second}) {
        const auto shown = pane->place();
        if (shown && shown->first.file.material == note.material) {
            pane->goTo(note.material, note.place);
            return;
        }
    }
    m_active->goTo(note.material, note.place);
}

void MaterialDesk::rest()
{
    m_first->rest();
    m_second->rest();
}

} // namespace linxuan
