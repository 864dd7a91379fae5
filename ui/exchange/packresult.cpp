// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packresult.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace linxuan {

PackResult::PackResult(QWidget *parent)
    : QWidget(parent)
    , m_packageModel(new RowsModel<PackedPackage>(packedColumns(), this))
    , m_warningModel(new RowsModel<PackWarning>(packWarningColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(head());
    m_advice = wrapped(Type::Base, Role::Muted, {}, this);
    column->addWidget(m_advice);
    column->addSpacing(kGap);
    m_tabs = new TabStrip(this);
    m_tabs->addTab({});
    m_tabs->addTab({});
    column->addWidget(m_tabs);
    auto *stack = new QStackedWidget(this);
    m_packages = new TableView(stack);
    m_packages->setObjectName(QStringLiteral("packedPackages"));
    m_packages->setModel(m_packageModel);
    m_packages->setColumnWidths({12, 8, 12, 60, 18}, 3);
    m_warnings = new TableView(stack);
    m_warnings->setObjectName(QStringLiteral("packedWarnings"));
    m_warnings->setModel(m_warningModel);
    m_warnings->setColumnWidths({10, 20, 22, 50}, 3);
    for (TableView *table : {m_packages, m_warnings}) {
        table->sortByColumn(-1, Qt::AscendingOrder);
        stack->addWidget(table);
    }
    column->addWidget(stack, 1);
    connect(m_tabs, &TabStrip::currentChanged, stack, &QStackedWidget::setCurrentIndex);
}

QWidget *PackResult::head()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_sentence = new TextLabel(Type::Section, Role::Text, {}, box);
    m_sentence->setObjectName(QStringLiteral("packSentence"));
    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("Open the folder"), box);
    open->setObjectName(QStringLiteral("packOpenFolder"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &PackResult::folderRequested);
    row->addWidget(m_sentence, 1);
    row->addWidget(open);
    return box;
}

void PackResult::showReport(const PackReport &report, bool isLocked)
{
    const int count = int(report.packages.size());
    m_sentence->setRole(report.isSafeToUnplug ? Role::Positive : Role::Negative);
    m_sentence->setText(
        report.isSafeToUnplug
            ? tr("%n package(s) written. The disk can be unplugged.", nullptr, count)
            : tr("%n package(s) written. Do not unplug the disk: eject it in the "
                 "file manager first.",
                 nullptr, count));
    m_advice->setText(isLocked
                          ? tr("Tell each expert the passphrase apart from the disk.")
                          : tr("The packages open without a passphrase; hand the disks over in "
                               "person."));
    std::vector<PackWarning> warnings = report.warnings;
    sortByWeight(warnings);
    m_tabs->setTabText(0, tr("Packages (%1)").arg(count));
    m_tabs->setTabText(1, tr("Worth a look (%1)").arg(warnings.size()));
    m_tabs->setTabVisible(1, !warnings.empty());
    m_tabs->setCurrentIndex(0);
    m_packageModel->setRows(report.packages);
    m_warningModel->setRows(std::move(warnings));
}

} // namespace linxuan
