// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/upwardview.h"

#include "core/base/clock.h"
#include "core/model/codes.h"
#include "ui/support/labels.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

void addRow(QStandardItemModel *model, const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        items += item;
    }
    model->appendRow(items);
}

TextLabel *plain(Type type, Role role, QWidget *parent)
{
    auto *label = wrapped(type, role, {}, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

UpwardView::UpwardView(bool done, QWidget *parent)
    : QWidget(parent)
    , m_done(done)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_sender = plain(Type::Base, Role::Muted, this);
    m_sender->setObjectName(QStringLiteral("upwardSender"));
    m_sender->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trust = new QCheckBox(this);
    m_trust->setObjectName(QStringLiteral("upwardTrust"));
    m_counts = plain(Type::Section, Role::Text, this);
    m_counts->setObjectName(QStringLiteral("upwardCounts"));
    m_advice = plain(Type::Base, Role::Muted, this);
    m_reasonRow = new QWidget(this);
    auto *reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(kGap / 2);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(QStringLiteral("upwardReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("None: these entries stay out"));
    reason->addWidget(new TextLabel(Type::Caption, Role::Muted,
                                    tr("Reason, to let pass what may be overridden"), m_reasonRow));
    reason->addWidget(m_reason);
    m_tabs = new TabStrip(this);
    for (const QString &name : {tr("Problems"), tr("Entries"), tr("Materials")})
        m_tabs->addTab(name);
    m_model = new QStandardItemModel(this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("upwardTable"));
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sender, m_trust, m_counts, m_advice,
                                                            m_reasonRow, m_tabs})
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    connect(m_tabs, &TabStrip::currentChanged, this, &UpwardView::showTab);
    connect(m_trust, &QCheckBox::toggled, this, &UpwardView::changed);
}

void UpwardView::setReport(const UpwardReport &report)
{
    m_report = report;
    const bool asksTrust = !m_done && report.isNewSender;
    m_sender->setText(senderText());
    m_trust->setChecked(false);
    m_trust->setVisible(asksTrust);
    m_trust->setText(
        tr("I compared the fingerprint %1 with the office by telephone").arg(report.fingerprint));
    m_counts->setText(countText());
    m_advice->setText(adviceText());
    const bool isOverridable =
        std::any_of(report.lines.begin(), report.lines.end(), [](const UpwardLine &line) {
            return std::any_of(line.problems.begin(), line.problems.end(),
                               [](const SelectionObstacle &one) { return one.overridable; });
        });
    m_reason->clear();
    m_reasonRow->setVisible(!m_done && isOverridable);
    const int problems = report.withProblems();
    const auto files = fileLines().size();
    m_tabs->setTabText(Problems, tr("Problems (%1)").arg(problems));
    m_tabs->setTabText(Entries, tr("Entries (%1)").arg(report.lines.size()));
    m_tabs->setTabText(Files, tr("Materials (%1)").arg(files));
    m_tabs->setTabVisible(Problems, problems > 0);
    m_tabs->setTabVisible(Files, files > 0);
    const int tab = problems > 0 ? Problems : Entries;
    m_tabs->setCurrentIndex(tab);
    showTab(tab);
}

QString UpwardView::trusted() const
{
    return m_trust->isChecked() ? m_report.fingerprint : QString();
}

QString UpwardView::reason() const
{
    return m_reason->text().trimmed();
}

QString UpwardView::missing() const
{
    if (m_report.isNewSender && !m_trust->isChecked())
        return tr("Compare the fingerprint first.");
    return {};
}

QString UpwardView::senderText() const
{
    const QString kind = m_report.kind == UpwardKind::Decision
        ? tr("Answer no. %1 of %2, written %3")
        : tr("List no. %1 of %2, written %3");
    QString text =
        kind.arg(m_report.sequence).arg(m_report.sender.name, officeText(m_report.writtenAt));
    if (m_report.kind == UpwardKind::Recommendation)
        text += tr(", recommended to “%1”").arg(displayName(m_report.level));
    if (m_report.isNewSender && !m_done)
        return text + u'\n'
            + tr("Nothing came from this office before. Have its fingerprint read to you.");
    return text + u'\n' + tr("Fingerprint %1").arg(m_report.fingerprint);
}

QString UpwardView::countText() const
{
    QStringList parts;
    const auto add = [&](UpwardChange change, const QString &text) {
        if (m_report.count(change) > 0)
            parts += text;
    };
    add(UpwardChange::New, tr("%n new", nullptr, m_report.count(UpwardChange::New)));
    add(UpwardChange::Changed, tr("%n changed", nullptr, m_report.count(UpwardChange::Changed)));
    add(UpwardChange::TakenBack,
        tr("%n taken back", nullptr, m_report.count(UpwardChange::TakenBack)));
    add(UpwardChange::Same, tr("%n the same", nullptr, m_report.count(UpwardChange::Same)));
    add(UpwardChange::Left, tr("%n left out", nullptr, m_report.count(UpwardChange::Left)));
    return parts.join(QStringLiteral("   "));
}

QString UpwardView::adviceText() const
{
    const UpwardMaterials &files = m_report.materials;
    QString text;
    if (!m_done && !m_report.changesAnything())
        text = tr("Everything in this file is here already.");
    else if (!m_done)
        text = tr("Nothing is stored until you say so.");
    else if (m_report.withProblems() > 0)
        text = tr("What was left out can be taken in later with the same file.");
    else
        text = tr("Everything was taken in.");
    if (files.listed > 0)
        text += u' '
            + tr("Materials: %1 listed, %2 here already, %3 attached, %4 altered, %5 missing.")
                  .arg(files.listed)
                  .arg(files.here)
                  .arg(files.attached)
                  .arg(files.altered.size())
                  .arg(files.missing.size());
    return text;
}

QStringList UpwardView::fileLines() const
{
    QStringList lines;
    for (const QString &file : m_report.materials.altered)
        lines += file + u'\t' + tr("Altered, not taken");
    for (const QString &file : m_report.materials.missing)
        lines += file + u'\t' + tr("Missing");
    for (const QString &file : m_report.materials.required)
        lines += file + u'\t' + tr("Required, but not listed");
    return lines;
}

void UpwardView::showTab(int tab)
{
    m_model->clear();
    if (tab == Files)
        fillFiles();
    else
        fillEntries(tab == Problems);
}

void UpwardView::fillFiles()
{
    m_model->setHorizontalHeaderLabels({tr("File"), tr("State")});
    for (const QString &line : fileLines())
        addRow(m_model, line.split(u'\t'));
    m_table->setColumnWidths({50, 24}, 0);
}

void UpwardView::fillEntries(bool onlyProblems)
{
    const QHash<int, QString> words{{int(UpwardChange::New), tr("New")},
                                    {int(UpwardChange::Same), tr("The same")},
                                    {int(UpwardChange::Changed), tr("Changed")},
                                    {int(UpwardChange::TakenBack), tr("Taken back")},
                                    {int(UpwardChange::Left), tr("Left out")}};
    QStringList headings{tr("Code"), tr("Lesson"), tr("Teacher")};
    headings += onlyProblems ? QStringList{tr("What stands against it")}
                             : QStringList{tr("State"), tr("Details")};
    m_model->setHorizontalHeaderLabels(headings);
    for (const UpwardLine &line : m_report.lines) {
        if (onlyProblems && line.problems.empty())
            continue;
        QStringList details = onlyProblems ? QStringList() : line.details;
        for (const SelectionObstacle &problem : line.problems)
            details += problem.message;
        if (!line.here.isEmpty() && line.here != line.code)
            details.prepend(tr("here %1").arg(line.here));
        QStringList cells{line.code, line.title, line.teacher};
        if (!onlyProblems)
            cells += words.value(int(line.change));
        addRow(m_model, cells + QStringList{details.join(QStringLiteral("; "))});
    }
    if (onlyProblems)
        m_table->setColumnWidths({9, 18, 10, 52}, 3);
    else
        m_table->setColumnWidths({10, 20, 10, 10, 40}, 4);
}

} // namespace linxuan
