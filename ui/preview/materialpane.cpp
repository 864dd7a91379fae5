// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/materialpane.h"

#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/tabstrip.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

MaterialPane::MaterialPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("materialTabs"));
    m_tabs->setAccessibleName(tr("Materials of the entry"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setTightening(true);
    row->addWidget(m_tabs, 1);
    m_corner = new QWidget(this);
    auto *corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 0, 0);
    corner->setSpacing(4);
    row->addWidget(m_corner);
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("folder"),
                             tr("No files were handed in for this entry. It can be scored all the "
                                "same, or recused."),
                             {}, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &MaterialPane::show);
}

void MaterialPane::setEmptySentence(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

void MaterialPane::clear()
{
    rest();
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_stack->setCurrentWidget(m_empty);
    for (MaterialView *view : m_views) {
        if (view)
            view->deleteLater();
    }
    m_views.clear();
    m_materials.clear();
}

void MaterialPane::setMaterials(const std::vector<DeskMaterial> &materials,
                                const QHash<MaterialId, Viewing> &seen, int current)
{
    clear();
    m_materials = materials;
    m_seen = seen;
    m_views.assign(materials.size(), nullptr);
    {
        const QSignalBlocker quiet(m_tabs);
        for (const DeskMaterial &material : materials)
            m_tabs->addTab(material.file.title);
        m_tabs->setCurrentIndex(std::min(current, count() - 1)); // -1 without any
    }
    if (count() > 0)
        show(m_tabs->currentIndex());
}

MaterialView *MaterialPane::viewOf(int tab)
{
    MaterialView *&view = m_views[size_t(tab)];
    if (view)
        return view;
    const DeskMaterial &material = m_materials[size_t(tab)];
    const MaterialId id = material.file.material;
    view = makeMaterialView(material.file, m_stack);
    m_stack->addWidget(view);
    connect(view, &MaterialView::viewed, this,
            [this, id](const Viewing &more) { Q_EMIT viewed(id, more); });
    connect(view, &MaterialView::failed, this,
            [this, id](const Error &error) { Q_EMIT failed(id, error); });
    connect(view, &MaterialView::opened, this, [this, tab] {
        if (tab == current())
            Q_EMIT opened();
    });
    connect(view, &MaterialView::fullScreenRequested, this, &MaterialPane::fullScreenRequested);
    if (m_takesNotes)
        connect(view, &MaterialView::noteRequested, this, &MaterialPane::noteRequested);
    view->setSeen(m_seen.value(id));
    view->open(material.file);
    return view;
}

void MaterialPane::show(int tab)
{
    if (tab < 0 || tab >= count())
        return;
    MaterialView *before = qobject_cast<MaterialView *>(m_stack->currentWidget());
    MaterialView *view = viewOf(tab);
    if (before && before != view)
        before->rest();
    m_stack->setCurrentWidget(view);
    setEvidence(m_notes);
    Q_EMIT tabShown(tab);
}

void MaterialPane::setEvidence(const std::vector<EvidenceNote> &notes)
{
    m_notes = notes;
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (!m_views[i])
            continue;
        std::vector<Place> places;
        for (const EvidenceNote &note : notes) {
            if (note.material == m_materials[i].file.material)
                places.push_back(note.place);
        }
        m_views[i]->setEvidence(places);
    }
}

int MaterialPane::current() const
{
    return m_materials.empty() ? -1 : m_tabs->currentIndex();
}

void MaterialPane::showTab(int tab)
{
    if (tab >= 0 && tab < count())
        m_tabs->setCurrentIndex(tab);
}

bool MaterialPane::goTo(const MaterialId &material, const Place &place)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (m_materials[size_t(tab)].file.material != material)
            continue;
        showTab(tab);
        viewOf(tab)->goTo(place);
        return true;
    }
    return false;
}

MaterialView *MaterialPane::currentView() const
{
    return qobject_cast<MaterialView *>(m_stack->currentWidget());
}

bool MaterialPane::drive(ViewerCommand command)
{
    MaterialView *view = currentView();
    if (view && view->drive(command))
        return true;
    if (command == ViewerCommand::PreviousChapter || command == ViewerCommand::NextChapter)
        return stepLessonHour(command == ViewerCommand::NextChapter ? 1 : -1);
    return false;
}

// The lesson hours of a video are files of one kind, one tab beside the other.
bool MaterialPane::stepLessonHour(int by)
{
    const int next = current() + by;
    if (current() < 0 || next < 0 || next >= count()
        || m_materials[size_t(next)].kind != m_materials[size_t(current())].kind)
        return false;
    showTab(next);
    return true;
}

std::optional<std::pair<DeskMaterial, Place>> MaterialPane::place() const
{
    const MaterialView *view = currentView();
    const auto place = view ? view->place() : std::nullopt;
    if (!place)
        return std::nullopt;
    return std::pair(m_materials[size_t(current())], *place);
}

void MaterialPane::rest()
{
    if (MaterialView *view = currentView())
        view->rest();
}

} // namespace linxuan
