// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/scorematrix.h"
#include "core/workspace/withholding.h"
#include "ui/results/fairnessrows.h"
#include "ui/support/roundpane.h"

class QScrollArea;
class QStackedWidget;

namespace linxuan {

class AgreementMatrix;
class DesignCheck;
class EmptyState;
class FairnessSection;
class GroupList;
class Leanings;
class Session;
class ShareBar;
class TextLabel;
class TotalStrips;
class WithheldNote;

// 公平性: what a group's sheets tell of its experts, beside the official result.
class FairnessPane : public RoundPane
{
    Q_OBJECT

public:
    explicit FairnessPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("fairness"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("fairness"); }
    Areas shows() const override
    {
        return Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
    }
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override { return m_table; }

    // What is read at first: a round of 40 groups is not held for the one that is looked at.
    struct Picture
    {
        std::vector<GroupSize> groups; // that may be read
        std::vector<WithheldGroup> withheld;
        std::optional<FairnessGroup> scored; // the first with sheets
        int place = 0; // of it among the groups
    };

private:
    QWidget *body();
    QWidget *charts();
    QWidget *ranks();
    FairnessSection *section(const QString &title, class FairnessChart *chart, const char *name);
    void take(Picture picture);
    void readChosen();
    void showGroup(const FairnessGroup &group);
    void showExperts(const FairnessGroup &group);
    void showAgreement(const FairnessGroup &group);
    void showRanks(const FairnessGroup &group);

    std::vector<GroupSize> m_list; // that may be read
    WithheldNote *m_withheld = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    GroupList *m_groups = nullptr;
    QScrollArea *m_scroll = nullptr;
    DesignCheck *m_design = nullptr;
    TotalStrips *m_strips = nullptr;
    Leanings *m_severities = nullptr;
    Leanings *m_drifts = nullptr;
    AgreementMatrix *m_matrix = nullptr;
    ShareBar *m_shares = nullptr;
    FairnessSection *m_stripsSection = nullptr;
    FairnessSection *m_severitySection = nullptr;
    FairnessSection *m_driftSection = nullptr;
    FairnessSection *m_matrixSection = nullptr;
    FairnessSection *m_sharesSection = nullptr;
    TextLabel *m_ranksSentence = nullptr;
    TableView *m_table = nullptr;
    RowsModel<FairnessEntry> *m_model = nullptr;
};

} // namespace linxuan
