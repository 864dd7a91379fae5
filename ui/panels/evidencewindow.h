// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/evidenceplaces.h"
#include "ui/panels/panelrows.h"

#include <QDialog>

namespace linxuan {

class MaterialPane;
class Session;
class VetoDecision;

// An entry's materials in the viewers, opened where a piece of evidence points to; for a veto with
// what was proposed and a second person's word on it beside them.
class EvidenceWindow : public QDialog
{
    Q_OBJECT

public:
    EvidenceWindow(Session &session, const QString &entryCode, QWidget *parent);

    // Shows itself, and the material at this place once it is read.
    void openAt(const MaterialId &material, const Place &place);
    // Shows itself beside a veto, at the first place that its evidence names.
    void openFor(const VetoRow &veto);

    MaterialPane *materials() { return m_materials; }

Q_SIGNALS:
    void materialsShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void read();
    void take(const Entry &entry, std::vector<DeskMaterial> materials);
    void goTo(const MaterialId &material, const Place &place);
    void decide(bool confirmed, const QString &by, const QString &reason);

    Session &m_session;
    QString m_code;
    MaterialPane *m_materials = nullptr;
    VetoDecision *m_decision = nullptr; // of a veto
    std::optional<VetoRow> m_veto;
    std::vector<DeskMaterial> m_shown;
    std::optional<std::pair<MaterialId, Place>> m_wanted; // until the materials are read
};

} // namespace linxuan
