// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/prompts.h"

#include <deque>

namespace linxuan {

// Answers as the test wrote beforehand, and remembers what was asked. An answer that was not
// written counts as stepping back.
class ScriptedPrompts : public Prompts
{
public:
    void confirm(QWidget *, const Question &question, Accepted accepted) override
    {
        asked.push_back(question);
        if (agree)
            accepted();
    }
    void askReason(QWidget *, const ReasonQuestion &question, Reasoned accepted) override
    {
        asked.push_back(question.question);
        if (!reasons.empty()) {
            const Reason reason = reasons.front();
            reasons.pop_front();
            accepted(reason);
        }
    }
    void tell(QWidget *, const Message &message) override { told.push_back(message); }
    void report(QWidget *, const Error &error) override { errors.push_back(error); }
    void openFile(QWidget *, const QString &, const QString &, Chosen chosen) override
    {
        give(chosen);
    }
    void openFiles(QWidget *, const QString &, const QString &, ChosenMany chosen) override
    {
        const QStringList all(paths.begin(), paths.end());
        paths.clear();
        if (!all.isEmpty())
            chosen(all);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  Chosen chosen) override
    {
        give(chosen);
    }
    void chooseFolder(QWidget *, const QString &, Chosen chosen) override { give(chosen); }

    bool agree = true;
    std::deque<Reason> reasons;
    std::deque<QString> paths;
    std::vector<Question> asked;
    std::vector<Message> told;
    std::vector<Error> errors;

private:
    void give(const Chosen &chosen)
    {
        if (paths.empty())
            return;
        const QString path = paths.front();
        paths.pop_front();
        chosen(path);
    }
};

} // namespace linxuan
