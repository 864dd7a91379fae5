// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/panelproposal.h"

#include "core/base/text.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace linxuan {

namespace {

bool contains(const std::vector<ExpertId> &list, const ExpertId &expert)
{
    return std::find(list.begin(), list.end(), expert) != list.end();
}

class Proposing
{
public:
    explicit Proposing(const PanelProposalTask &task)
        : m_task(task)
    {
        for (const Recusal &recusal : task.recusals)
            m_recusals[recusal.expert].push_back(recusal);
        for (const Expert &expert : task.experts)
            m_experts.insert(expert.id, &expert);
    }

    PanelChoices run()
    {
        PanelChoices choices;
        choices.panels.resize(m_task.groups.size());
        for (size_t i = 0; i < m_task.groups.size(); ++i) {
            choices.panels[i].members = m_task.groups[i].members;
            choices.panels[i].chair = m_task.groups[i].chair;
        }
        chooseChairs(choices);
        const AssignmentPlan plan = deal(choices, m_task.experts, m_task.size);
        for (const Assignment &pair : plan.added)
            choices.panels[groupAt(pair.entry)].members.push_back(pair.expert);
        choices.minPanels = plan.minLoad;
        choices.maxPanels = plan.maxLoad;
        for (size_t i = 0; i < choices.panels.size(); ++i)
            finish(choices.panels[i], m_task.groups[i]);
        return choices;
    }

private:
    // Groups stand in as entries by their position, which every list of them has.
    static EntryId standIn(size_t group)
    {
        return EntryId::fromBytes(QByteArray::number(qulonglong(group)).rightJustified(16, '0'));
    }
    size_t groupAt(const EntryId &entry) const
    {
        size_t group = 0;
        while (standIn(group) != entry)
            ++group;
        return group;
    }

    bool mayJudge(const ExpertId &expert, const AssignableEntry &entry) const
    {
        static const std::vector<Recusal> none;
        const auto own = m_recusals.constFind(expert);
        return !recusalReason(*m_experts.value(expert), entry,
                              own == m_recusals.constEnd() ? none : *own);
    }

    AssignmentPlan deal(const PanelChoices &choices, const std::vector<Expert> &experts, int size)
    {
        AssignmentTask task;
        task.experts = experts;
        task.units = m_task.units;
        task.limits = m_task.limits;
        task.perEntry = size;
        task.seed = m_task.seed;
        for (size_t i = 0; i < m_task.groups.size(); ++i) {
            const PanelGroup &group = m_task.groups[i];
            task.entries.push_back(
                {standIn(i), QString::number(i), UnitId::create(), UnitId(), group.group, {}});
            for (const ExpertId &member : choices.panels[i].members)
                task.standing.push_back({standIn(i), member});
            for (const Expert &expert : experts) {
                if (covers(expert, group.group) && isFreeOfRecusals(expert.id, group))
                    task.earlier.push_back({standIn(i), expert.id});
            }
        }
        return assignExperts(task);
    }

    bool isFreeOfRecusals(const ExpertId &expert, const PanelGroup &group) const
    {
        return std::all_of(group.entries.begin(), group.entries.end(),
                           [&](const AssignableEntry &entry) { return mayJudge(expert, entry); });
    }

    // Each panel without a chair gets one of those who may chair, dealt like entries are.
    void chooseChairs(PanelChoices &choices)
    {
        std::vector<Expert> chairs;
        std::copy_if(m_task.experts.begin(), m_task.experts.end(), std::back_inserter(chairs),
                     [](const Expert &expert) { return expert.chair; });
        PanelChoices seated;
        seated.panels.resize(choices.panels.size());
        for (size_t i = 0; i < choices.panels.size(); ++i) {
            PanelChoice &choice = choices.panels[i];
            for (const Expert &chair : chairs) {
                if (!choice.chair && contains(choice.members, chair.id))
                    choice.chair = chair.id;
            }
            if (choice.chair)
                seated.panels[i].members.push_back(*choice.chair);
        }
        for (const Assignment &pair : deal(seated, chairs, 1).added) {
            PanelChoice &choice = choices.panels[groupAt(pair.entry)];
            choice.chair = pair.expert;
            choice.members.push_back(pair.expert);
        }
    }

    void finish(PanelChoice &choice, const PanelGroup &group) const
    {
        std::sort(choice.members.begin(), choice.members.end(),
                  [this](const ExpertId &left, const ExpertId &right) {
                      return compareNatural(m_experts.value(left)->code,
                                            m_experts.value(right)->code)
                          < 0;
                  });
        for (const AssignableEntry &entry : group.entries) {
            const auto left =
                std::count_if(choice.members.begin(), choice.members.end(),
                              [&](const ExpertId &member) { return mayJudge(member, entry); });
            choice.thinEntries += left < m_task.perEntry ? 1 : 0;
        }
    }

    const PanelProposalTask &m_task;
    QHash<ExpertId, std::vector<Recusal>> m_recusals;
    QHash<ExpertId, const Expert *> m_experts;
};

} // namespace

PanelChoices proposePanels(const PanelProposalTask &task)
{
    return Proposing(task).run();
}

} // namespace linxuan
