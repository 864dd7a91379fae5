// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/materialpane.h"

#include <QSet>

class QSplitter;
class QToolButton;

namespace linxuan {

// One pane of materials, or two side by side with a divider; both arrangement and divider are
// remembered.
class MaterialDesk : public QWidget
{
    Q_OBJECT

public:
    explicit MaterialDesk(QWidget *parent = nullptr);

    void setEntry(const std::vector<DeskMaterial> &materials,
                  const QHash<MaterialId, Viewing> &seen);
    void setEvidence(const std::vector<EvidenceNote> &notes);
    void clear();

    // Wanted, and shown for entries that have two materials.
    void setSideBySide(bool sideBySide);
    void toggleSideBySide();
    bool showsTwo() const;
    MaterialPane *activePane() const;
    // Drives the active pane, or the other one when the command means nothing there.
    bool drive(ViewerCommand command);
    void goTo(const EvidenceNote &note);
    void rest();

Q_SIGNALS:
    void viewed(const linxuan::MaterialId &material, const linxuan::Viewing &more);
    void opened(); // every pane shows its first picture or why there is none
    void failed(const linxuan::MaterialId &material, const linxuan::Error &error);
    void fullScreenRequested();
    // In the active pane.
    void noteRequested(const linxuan::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPane(MaterialPane *pane);
    void onOpened(MaterialPane *pane);
    bool holdsTwo() const;
    void showSecond(bool both);
    void fillSecond();
    MaterialPane *otherPane() const;

    QSplitter *m_splitter = nullptr;
    MaterialPane *m_first = nullptr;
    MaterialPane *m_second = nullptr;
    MaterialPane *m_active = nullptr;
    QToolButton *m_toggle = nullptr;
    QSet<MaterialPane *> m_waiting; // panes without a first picture
    std::vector<DeskMaterial> m_materials;
    QHash<MaterialId, Viewing> m_seen;
    std::vector<EvidenceNote> m_notes;
};

} // namespace linxuan
