// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packpreview.h"

#include "ui/support/labels.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linxuan {

PackPreview::PackPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel<PackWarning>(packWarningColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_counts = new TextLabel(Type::Section, Role::Text, {}, this);
    m_counts->setObjectName(QStringLiteral("packCounts"));
    m_room = wrapped(Type::Base, Role::Muted, {}, this);
    m_room->setObjectName(QStringLiteral("packRoom"));
    m_problem = wrapped(Type::Base, Role::Negative, {}, this);
    m_problem->setObjectName(QStringLiteral("packRefused"));
    m_problem->hide();
    m_warningTitle = new TextLabel(Type::Section, Role::Text, {}, this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("packWarnings"));
    m_table->setAccessibleName(tr("Worth a look"));
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({10, 20, 22, 50}, 3);
    column->addWidget(m_counts);
    column->addWidget(m_room);
    column->addWidget(m_problem);
    column->addWidget(keyRow());
    column->addSpacing(kGap);
    column->addWidget(m_warningTitle);
    column->addWidget(m_table, 1);
    column->addStretch();
}

QWidget *PackPreview::keyRow()
{
    m_keyRow = new QWidget(this);
    auto *column = new QVBoxLayout(m_keyRow);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(kGap / 2);
    m_key = new QLineEdit(m_keyRow);
    m_key->setObjectName(QStringLiteral("campaignPassphrase"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Passphrase of the campaign's key"));
    m_key->setMaximumWidth(charWidth(fontMetrics()) * 40);
    column->addWidget(new TextLabel(
        Type::Caption, Role::Muted,
        tr("Passphrase of the campaign's key, with which the packages are signed"), m_keyRow));
    column->addWidget(m_key);
    connect(m_key, &QLineEdit::textChanged, this, &PackPreview::changed);
    return m_keyRow;
}

void PackPreview::setEstimate(const PackEstimate &estimate, const QString &out)
{
    m_estimate = estimate;
    sortByWeight(m_estimate.warnings);
    m_counts->setText(QStringList{tr("%n package(s)", nullptr, int(estimate.experts.size())),
                                  tr("%n entry(ies)", nullptr, estimate.entries),
                                  tr("%1 to write").arg(sizeText(estimate.bytes))}
                          .join(QStringLiteral("   ")));
    const QString folder = QDir::toNativeSeparators(out);
    const bool fits = !estimate.freeBytes || *estimate.freeBytes >= estimate.bytes;
    m_room->setRole(fits ? Role::Muted : Role::Negative);
    if (!estimate.freeBytes)
        m_room->setText(tr("Into %1.").arg(folder));
    else if (fits)
        m_room->setText(
            tr("Into %1, where %2 are free.").arg(folder, sizeText(*estimate.freeBytes)));
    else
        m_room->setText(tr("%1 has only %2 free. Take another disk, or fewer experts at a time.")
                            .arg(folder, sizeText(*estimate.freeBytes)));
    m_keyRow->setVisible(estimate.needsCampaignPassphrase);
    const bool hasWarnings = !m_estimate.warnings.empty();
    m_warningTitle->setText(hasWarnings
                                ? tr("Worth a look (%1)").arg(m_estimate.warnings.size())
                                : tr("Nothing stands out. Names inside the documents are looked "
                                     "for while writing."));
    m_table->setVisible(hasWarnings);
    m_model->setRows(m_estimate.warnings);
    showProblem({});
}

QString PackPreview::obstacle() const
{
    if (m_estimate.freeBytes && *m_estimate.freeBytes < m_estimate.bytes)
        return tr("There is not enough room.");
    if (m_estimate.needsCampaignPassphrase && m_key->text().isEmpty())
        return tr("The passphrase of the campaign's key is needed.");
    return {};
}

std::shared_ptr<const Secret> PackPreview::campaignPassphrase() const
{
    if (!m_estimate.needsCampaignPassphrase || m_key->text().isEmpty())
        return nullptr;
    return std::make_shared<const Secret>(Secret::passphrase(m_key->text()));
}

void PackPreview::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace linxuan
