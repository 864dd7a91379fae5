// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace linxuan {

class TextLabel;

// The evidence notes of a sheet: a new one is written in place, a chosen one leads to where it
// points.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void setNotes(const std::vector<EvidenceNote> &notes,
                  const QHash<MaterialId, QString> &materials);
    void setLocked(bool locked);
    // Opens the editor for a place; `criterion` may be empty.
    void begin(const MaterialId &material, const QString &title, const Place &place,
               const QString &criterion, const QString &criterionName);
    bool isWriting() const;

Q_SIGNALS:
    void added(const linxuan::EvidenceNote &note);
    void removed(int index);
    void chosen(const linxuan::EvidenceNote &note);
    void begun(); // the editor opened
    void finished(); // the editor closed, with or without a note

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end(bool keep);
    QString line(const EvidenceNote &note) const;
    void fitList();

    TextLabel *m_caption = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    TextLabel *m_where = nullptr;
    QLineEdit *m_text = nullptr;
    std::vector<EvidenceNote> m_notes;
    QHash<MaterialId, QString> m_materials;
    EvidenceNote m_new;
    bool m_locked = false;
};

} // namespace linxuan
