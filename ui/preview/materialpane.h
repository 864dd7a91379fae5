// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewing.h"
#include "core/workspace/reviewdesk.h"
#include "ui/preview/materialview.h"

#include <QWidget>

class QStackedWidget;

namespace linxuan {

class EmptyState;
class TabStrip;

// The materials of an entry as tabs; each is opened when it is first looked at.
class MaterialPane : public QWidget
{
    Q_OBJECT

public:
    explicit MaterialPane(QWidget *parent = nullptr);

    // What stands here where nothing was handed in.
    void setEmptySentence(const QString &sentence);
    // Lets the person mark places in the materials; noteRequested() tells which.
    void setTakesNotes(bool takes) { m_takesNotes = takes; }
    void setMaterials(const std::vector<DeskMaterial> &materials,
                      const QHash<MaterialId, Viewing> &seen, int current);
    void setEvidence(const std::vector<EvidenceNote> &notes);
    void clear();

    int count() const { return int(m_materials.size()); }
    int current() const;
    void showTab(int tab);
    // False when the material is not here.
    bool goTo(const MaterialId &material, const Place &place);
    bool drive(ViewerCommand command);
    // What one looks at: the material and where; nothing while there is nothing to see.
    std::optional<std::pair<DeskMaterial, Place>> place() const;
    void rest();
    MaterialView *currentView() const;
    QWidget *corner() { return m_corner; }

Q_SIGNALS:
    void viewed(const linxuan::MaterialId &material, const linxuan::Viewing &more);
    void opened(); // the current material shows its first picture
    void failed(const linxuan::MaterialId &material, const linxuan::Error &error);
    void tabShown(int tab);
    void fullScreenRequested();
    void noteRequested(const linxuan::Place &place);

private:
    void show(int tab);
    MaterialView *viewOf(int tab);
    bool stepLessonHour(int by);

    TabStrip *m_tabs = nullptr;
    QWidget *m_corner = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_takesNotes = false;
    std::vector<DeskMaterial> m_materials;
    std::vector<MaterialView *> m_views; // null until first shown
    QHash<MaterialId, Viewing> m_seen;
    std::vector<EvidenceNote> m_notes;
};

} // namespace linxuan
