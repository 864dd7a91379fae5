// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace linxuan {

class CriterionRow;
class EvidenceList;
class TextLabel;

// The rubric beside the materials: points, remarks, evidence, total. What is typed goes to the book
// at once.
class ScorePanel : public QWidget
{
    Q_OBJECT

public:
    ScorePanel(DeskBook &book, QWidget *parent = nullptr);

    void setEntry(const EntryId &entry);
    const EntryId &entry() const { return m_entry; }
    void setMaterials(const QHash<MaterialId, QString> &titles);
    // Focus to the first criterion that has no points, or the first of all.
    void focusFirstOpen();
    void focusRemark();
    // Back to the criterion one worked on last.
    void focusCurrent();
    EvidenceList &evidence() { return *m_evidence; }
    // The criterion in work, code and name; empty when none is.
    std::pair<QString, QString> currentCriterion() const;
    // Takes the text to where one wrote last: a criterion's remark or the overall one.
    void insertPhrase(const QString &phrase);
    QMenu *moreMenu() { return m_moreMenu; }

Q_SIGNALS:
    void submitRequested();
    void returnRequested(); // of a submitted sheet
    void evidenceChosen(const linxuan::EvidenceNote &note);
    void evidenceFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void buildRows();
    void addSection(const RubricSection &section, size_t first, QVBoxLayout *column);
    void connectRow(CriterionRow *row, size_t place);
    void openRow(size_t place);
    void goTo(qsizetype place);
    void showEntry();
    void showSums();
    void showState();
    void onChanged();
    SheetDraft writtenDraft() const;

    DeskBook &m_book;
    EntryId m_entry;
    QString m_rubric; // code and version of the rows
    QHash<MaterialId, QString> m_titles;
    size_t m_current = 0;
    bool m_showing = false;
    std::vector<CriterionRow *> m_rows;
    std::vector<TextLabel *> m_sectionSums;
    TextLabel *m_code = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_notice = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_form = nullptr;
    EvidenceList *m_evidence = nullptr;
    QPlainTextEdit *m_remark = nullptr;
    TextLabel *m_total = nullptr;
    TextLabel *m_saved = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_return = nullptr; // in its place once the sheet is submitted
    QMenu *m_moreMenu = nullptr;
};

} // namespace linxuan
