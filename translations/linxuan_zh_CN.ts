<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>%1 holds another key than the one that this campaign signs with. Put the campaign&apos;s own key file back from a copy of its folder.</source>
        <translation>%1 里的密钥不是本次遴选签名用的那一把。请从备份里把本次遴选自己的密钥文件放回去。</translation>
    </message>
</context>
<context>
    <name>linxuan::AgreementMatrix</name>
    <message>
        <source>%1 and %2: %3 points apart on average.</source>
        <comment>two experts</comment>
        <translation>%1 与 %2：平均相差 %3 分。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in common.</source>
        <translation>
            <numerusform>共同评过 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives %2 points more.</source>
        <translation>%1 平均多给 %2 分。</translation>
    </message>
    <message>
        <source>Correlation %1.</source>
        <translation>相关系数 %1。</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Entries in common</source>
        <translation>共同作品</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均差距</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>平均高出</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>%1 and %2 have no entry in common.</source>
        <translation>%1 与 %2 没有共同评过的作品。</translation>
    </message>
</context>
<context>
    <name>linxuan::AlikeActions</name>
    <message>
        <source>Library of texts (*.lxlibrary)</source>
        <translation>往年材料 (*.lxlibrary)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The pair no longer stands against the entries.</source>
        <translation>这一对不再作为提示列出。</translation>
    </message>
    <message>
        <source>Both quote a third, such as the textbook. The pair no longer stands against the entries.</source>
        <translation>两份都引用了教材等第三方的文字。这一对不再作为提示列出。</translation>
    </message>
    <message>
        <source>The pair goes on standing against the entries. To put one out, propose the veto on copying.</source>
        <translation>这一对继续作为提示列出。要取消其中一件，请提出抄袭的否决。</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>判断：%1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Deciding the pair</source>
        <translation>保存判断</translation>
    </message>
    <message>
        <source>Propose the veto on copying against %1</source>
        <translation>对 %1 提出抄袭的否决</translation>
    </message>
    <message>
        <source>It goes to the vetoes of the round with the longest passage as evidence. A second person decides there; until then the entry keeps its scores.</source>
        <translation>会带上最长的相同段落作为依据，列入这一轮次的一票否决，由第二个人裁定；裁定之前作品保留分数。</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Proposing the veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Veto %1 is proposed against %2. A second person decides it under Reviews, Vetoes.</source>
        <translation>已对 %2 提出否决 %1，由第二个人在“评审”的“一票否决”里裁定。</translation>
    </message>
    <message>
        <source>Alike %1 %2.pdf</source>
        <translation>文本比对 %1 %2.pdf</translation>
    </message>
    <message>
        <source>Save both passages side by side</source>
        <translation>保存并排的相同段落</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are saved as %1.</source>
        <translation>
            <numerusform>已存为 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take texts of earlier campaigns in</source>
        <translation>导入往年材料</translation>
    </message>
    <message>
        <source>Taking texts in</source>
        <translation>导入往年材料</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns added, %1 were there.</source>
        <translation>
            <numerusform>新增往年材料 %n 份，原有 %1 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts %1.lxlibrary</source>
        <translation>%1 年材料文字.lxlibrary</translation>
    </message>
    <message>
        <source>Save the texts for the next campaign</source>
        <translation>保存文字供下次比对</translation>
    </message>
    <message>
        <source>Saving texts</source>
        <translation>保存文字</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without teachers&apos; names are saved as %1.</source>
        <translation>
            <numerusform>%n 份文字（不含教师姓名）已存为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had no text that could be read.</source>
        <translation>
            <numerusform>有 %n 个文件读不出文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AlikeRows</name>
    <message>
        <source>To be decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Alike with</source>
        <translation>与之相同</translation>
    </message>
    <message>
        <source>Its school or campaign</source>
        <translation>对方学校或活动</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同比例</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>linxuan::Application</name>
    <message>
        <source>Review workstation for the selection of excellent lessons.</source>
        <translation>优秀课例遴选评审工作站。</translation>
    </message>
    <message>
        <source>Language: zh_CN or en</source>
        <translation>界面语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>Colours: light or dark</source>
        <translation>配色：light（浅色）或 dark（深色）</translation>
    </message>
    <message>
        <source>Opens an expert&apos;s desk</source>
        <translation>打开一位评委的评审台</translation>
    </message>
    <message>
        <source>The folder of a campaign or of a review package</source>
        <translation>要打开的活动或评审包的文件夹</translation>
    </message>
</context>
<context>
    <name>linxuan::ArchiveDialog</name>
    <message>
        <source>Export result archive</source>
        <translation>导出结果存档</translation>
    </message>
    <message>
        <source>Result archive of “%1”</source>
        <translation>“%1”的结果存档</translation>
    </message>
    <message>
        <source>One file with the rubrics, assignments, sheets, decisions and the list, signed by this campaign, without phones and identity numbers. Whoever has it can reckon the whole list anew on another computer: linxuan-cli verify FILE.</source>
        <translation>一个文件，里面是评价指标、分配、评分表、各项决定和名单，由本次活动签名，没有电话和证件号。拿到它的人可以在别的电脑上把整份名单重新算一遍：linxuan-cli verify 文件。</translation>
    </message>
    <message>
        <source>Passphrase of the campaign&apos;s key</source>
        <translation>活动密钥的口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Result archive (*.lxresult)</source>
        <translation>结果存档 (*.lxresult)</translation>
    </message>
    <message>
        <source>Exporting the result archive</source>
        <translation>正在导出结果存档</translation>
    </message>
    <message>
        <source>Saved as %1: %2 entries, %3 sheets. Give the fingerprint of the campaign&apos;s key to whoever verifies it, on another way than the file:</source>
        <translation>已存为 %1：%2 件作品，%3 份评分表。请把活动密钥的指纹用文件以外的途径告诉核对的人：</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>linxuan::ArchiveVerification</name>
    <message>
        <source>it has no round %1</source>
        <translation>没有轮次 %1</translation>
    </message>
    <message>
        <source>it does not belong in this round</source>
        <translation>不属于这一轮次</translation>
    </message>
    <message>
        <source>it is not the rubric that the profile names for this round</source>
        <translation>不是方案为这一轮次指定的评价指标</translation>
    </message>
    <message>
        <source>equal ranks lie on both sides of the line, and nobody decided it</source>
        <translation>奖项线两边名次相同，没有人确定</translation>
    </message>
    <message>
        <source>it was proposed, and nobody decided it</source>
        <translation>已提出，没有人裁定</translation>
    </message>
    <message>
        <source>it is missing without a reason</source>
        <translation>缺交，没有写原因</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the list says %1, the sheets and decisions give %2</source>
        <translation>名单上是%1，由评分表和各项决定得出的是%2</translation>
    </message>
    <message>
        <source>the digest that the round was closed with is not that of this result</source>
        <translation>结束评审时的校验码与这个结果不符</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key. It looks like 7K3F-9QXM-2A4B-HJ1T.</source>
        <translation>“%1”不是密钥指纹。指纹的样子是 7K3F-9QXM-2A4B-HJ1T。</translation>
    </message>
    <message>
        <source>another key signed the archive than the one with the fingerprint %1</source>
        <translation>存档不是由指纹为 %1 的密钥签名的</translation>
    </message>
</context>
<context>
    <name>linxuan::ArchivedScores</name>
    <message>
        <source>it is of no package of the archive</source>
        <translation>不属于存档中的任何评审包</translation>
    </message>
    <message>
        <source>it is not signed with the key of its package</source>
        <translation>不是用它的评审包的密钥签名的</translation>
    </message>
    <message>
        <source>it is of another campaign or round</source>
        <translation>是别的活动或轮次的</translation>
    </message>
    <message>
        <source>it names another expert than its package</source>
        <translation>评委与它的评审包不符</translation>
    </message>
    <message>
        <source>it is not the sheet that its expert signed</source>
        <translation>不是评委签名交回的那一份</translation>
    </message>
    <message>
        <source>A score file that was taken in cannot be read any more: %1</source>
        <translation>收进来的一个评分文件读不出来了：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::Archiving</name>
    <message>
        <source>Round %1 is open. Close it first: an archive holds a result that does not change any more.</source>
        <translation>轮次“%1”还没有结束。请先结束评审：存档保存的是不再变动的结果。</translation>
    </message>
    <message>
        <source>The result of round %1 does not follow from its sheets any more. Verify the campaign.</source>
        <translation>轮次“%1”的结果与评分表不符了。请核对本次活动。</translation>
    </message>
    <message>
        <source>%1 does not read back as it was written. Use another disk.</source>
        <translation>%1 写入后读出来不一样。请换一个磁盘。</translation>
    </message>
</context>
<context>
    <name>linxuan::AssignDialog</name>
    <message>
        <source>Every entry had its experts already; nothing was dealt.</source>
        <translation>每件作品都已有足够的评委，没有新的分配。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) dealt.</source>
        <translation>
            <numerusform>新分配 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every expert has %1.</source>
        <translation>每位评委 %1 件。</translation>
    </message>
    <message>
        <source>Experts have %1 to %2 each.</source>
        <translation>每位评委 %1 至 %2 件。</translation>
    </message>
    <message>
        <source>Assign experts</source>
        <translation>分配评委</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配评委</translation>
    </message>
    <message>
        <source>%1: each entry goes to experts of its stage and subject, never of its own school or county, with loads as even as that allows. What is assigned already stays.</source>
        <translation>%1：每件作品分给同学段、同学科的评委，避开本校和本区县，各评委的件数尽量平均。已有的分配不变。</translation>
    </message>
    <message>
        <source>The same number deals the same way again.</source>
        <translation>抽签号相同，分配结果就相同。</translation>
    </message>
    <message>
        <source>Experts per entry</source>
        <translation>每件作品的评委数</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>抽签号</translation>
    </message>
    <message>
        <source>The same number of the draw deals the same way again; it is kept in the trail.</source>
        <translation>抽签号相同，分配结果就相同；抽签号记入操作记录。</translation>
    </message>
    <message>
        <source>Assigning experts</source>
        <translation>正在分配评委</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not get enough experts:</source>
        <translation>
            <numerusform>%n 件作品没有分到足够的评委：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1：需要 %3 位评委，分到 %2 位。%4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linxuan::Assignment</name>
    <message>
        <source>no expert covers this group</source>
        <translation>没有评委负责这一组</translation>
    </message>
    <message>
        <source>experts who cover this group: %1, left after recusals: %2</source>
        <translation>负责这一组的评委 %1 人，回避后剩 %2 人</translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation>在%1工作</translation>
    </message>
    <message>
        <source>the expert&apos;s own school</source>
        <translation>评委本校的作品</translation>
    </message>
    <message>
        <source>recommended by the expert&apos;s own unit</source>
        <translation>评委所在单位推荐的作品</translation>
    </message>
    <message>
        <source>recusal declared</source>
        <translation>已申报回避</translation>
    </message>
    <message>
        <source>experts whom the panel lets judge: %1, left after recusals: %2</source>
        <translation>评审组里可以分的评委：%1 位，回避后剩 %2 位</translation>
    </message>
</context>
<context>
    <name>linxuan::Audit</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有第 %1 条记录。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>检查和纸质材料</translation>
    </message>
    <message>
        <source>Panels and assignment</source>
        <translation>评审组和分配</translation>
    </message>
    <message>
        <source>Scores and vetoes</source>
        <translation>评分和否决</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Packages and files</source>
        <translation>评审包和文件</translation>
    </message>
    <message>
        <source>Tables and quotas</source>
        <translation>表格和名额</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Taken back, done again</source>
        <translation>撤销和重做</translation>
    </message>
    <message>
        <source>Seals of rows</source>
        <translation>各行封印</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Reviews dealt</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>linxuan::AuditDetails</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Only records about %1</source>
        <translation>只看 %1 的记录</translation>
    </message>
</context>
<context>
    <name>linxuan::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>linxuan::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Entry, expert, unit, reason</source>
        <translation>作品、评委、单位、原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Check the chain again</source>
        <translation>重新检查记录链</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the chain is whole</source>
        <translation>
            <numerusform>共 %n 条，记录链完整</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>记录链断了</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>The records do not stand as they were written. Keep a copy of the campaign&apos;s folder and compare it with a backup.</source>
        <translation>记录与写下时不一致。请保留活动文件夹的副本，并与备份比较。</translation>
    </message>
</context>
<context>
    <name>linxuan::AuditTrail</name>
    <message>
        <source>records are missing before this one</source>
        <translation>这条记录之前缺少记录</translation>
    </message>
    <message>
        <source>the record or the one before it was altered</source>
        <translation>这条记录或前一条被改动过</translation>
    </message>
    <message>
        <source>the trail does not end where its head says</source>
        <translation>审计记录的末尾与登记的不一致</translation>
    </message>
</context>
<context>
    <name>linxuan::BarChart</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
</context>
<context>
    <name>linxuan::Calibration</name>
    <message>
        <source>The round holds no entry %1.</source>
        <translation>这一轮次没有作品 %1。</translation>
    </message>
    <message>
        <source>%1 has submitted sheets. What counts cannot change after that.</source>
        <translation>%1 已有提交的评分表，不能再改变它算不算成绩。</translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation>轮次“%1”已结束。要改动，先写明原因重新打开。</translation>
    </message>
    <message>
        <source>Calibration entry: %1</source>
        <translation>设为试评作品：%1</translation>
    </message>
    <message>
        <source>No calibration entry any more: %1</source>
        <translation>不再是试评作品：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::CalibrationDialog</name>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You have no calibration entries in this round.</source>
        <translation>这一轮次没有分给您的试评作品。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to come. The comparison shows when all are in.</source>
        <translation>
            <numerusform>还有 %n 份没有交。全部交齐后才显示对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel mean</source>
        <translation>全组平均</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
</context>
<context>
    <name>linxuan::CampaignKey</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The campaign&apos;s key is under a passphrase, which is needed here.</source>
        <translation>遴选的密钥有口令保护，这里需要输入口令。</translation>
    </message>
</context>
<context>
    <name>linxuan::Certificate</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>linxuan::CertificateDetails</name>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>由此代替</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::CertificateRows</name>
    <message>
        <source>Certificate number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>获证人</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发时间</translation>
    </message>
</context>
<context>
    <name>linxuan::Certificates</name>
    <message>
        <source>no award, or another tutor now</source>
        <translation>现在没有奖项，或辅导教师已改</translation>
    </message>
    <message>
        <source>no award any more</source>
        <translation>现在没有奖项</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>“%1”现为“%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The award of certificate %1 is not there any more. Void it instead.</source>
        <translation>证书%1的奖项已经没有了，请作废。</translation>
    </message>
    <message>
        <source>Say who issues the certificates.</source>
        <translation>请写明由谁颁发。</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>需要姓名和理由。</translation>
    </message>
    <message>
        <source>The campaign&apos;s profile has no pattern for the numbers of certificates. Add the block “certificates” to the profile of the next campaign.</source>
        <translation>本活动的配置没有证书编号式样。请在下次活动的配置里加上 certificates 一节。</translation>
    </message>
    <message>
        <source>There is no certificate %1.</source>
        <translation>没有编号为%1的证书。</translation>
    </message>
    <message>
        <source>Certificate %1 stands in the place of %2.</source>
        <translation>证书%2已由%1代替。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Round open again</source>
        <translation>轮次已重新开启</translation>
    </message>
    <message>
        <source>To be voided</source>
        <translation>应作废</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Round %1 is open. Certificates are issued for the result of a closed round.</source>
        <translation>轮次“%1”还没有关闭。证书按关闭后的结果颁发。</translation>
    </message>
</context>
<context>
    <name>linxuan::CertificatesPane</name>
    <message>
        <source>Number, code, holder, entry</source>
        <translation>编号、校验码、获证人、作品</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>证书登记册</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>补发…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>颁发证书…</translation>
    </message>
    <message>
        <source>The campaign&apos;s profile has no pattern for the numbers of certificates, so none can be issued.</source>
        <translation>本活动的配置没有证书编号式样，不能颁发证书。</translation>
    </message>
    <message>
        <source>Certificates are issued for the awards of a closed round. Close the round first.</source>
        <translation>证书按关闭后的评审结果颁发，请先关闭轮次。</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) have no certificate yet.</source>
        <translation>
            <numerusform>%n 个奖项还没有证书。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) no longer fit the result and have to be voided.</source>
        <translation>
            <numerusform>%n 张证书与结果不符，应作废。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); every award has its own.</source>
        <translation>
            <numerusform>共 %n 张证书，每个奖项都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>颁发证书</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) get a certificate each. A number is given once and never again; a certificate that is wrong is voided, not changed.</source>
        <translation>
            <numerusform>为 %n 个奖项各颁发一张证书。编号只用一次，有误的证书作废，不修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>正在颁发证书</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued, %1 to %2.</source>
        <translation>
            <numerusform>已颁发 %n 张证书，%1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Void certificates</source>
        <translation>作废证书</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are no longer valid. This cannot be taken back; the numbers are not given again.</source>
        <translation>
            <numerusform>%n 张证书作废，不能撤销，编号不再使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voiding certificates</source>
        <translation>正在作废证书</translation>
    </message>
    <message>
        <source>Reissue a certificate</source>
        <translation>补发证书</translation>
    </message>
    <message>
        <source>Certificate %1 becomes void, and a new one with a new number refers to it.</source>
        <translation>证书%1作废，新证书用新编号，并注明代替它。</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Reissuing a certificate</source>
        <translation>正在补发证书</translation>
    </message>
    <message>
        <source>%1 issued in the place of %2.</source>
        <translation>已颁发%1，代替%2。</translation>
    </message>
</context>
<context>
    <name>linxuan::ChainCharts</name>
    <message>
        <source>In review</source>
        <translation>进入评审</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>获奖</translation>
    </message>
</context>
<context>
    <name>linxuan::ChainColumn</name>
    <message>
        <source>Out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>For the chosen ones, or all of this column</source>
        <translation>对选中的操作；没有选就对整列操作</translation>
    </message>
</context>
<context>
    <name>linxuan::ChartCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckDetails</name>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>查看这件作品</translation>
    </message>
    <message>
        <source>Sent back %1, to be put right until %2</source>
        <translation>%1 退回整改，期限 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckFilters</name>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有未通过</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>有未检查</translation>
    </message>
    <message>
        <source>With advice</source>
        <translation>有建议</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckRows</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n 项未过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未查</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::Checks</name>
    <message>
        <source>%1, lesson %2</source>
        <translation>%1 第 %2 课时</translation>
    </message>
    <message>
        <source> p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source> A QR code was seen: %1.</source>
        <translation>检出二维码：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 looked: nothing against it.</source>
        <translation>%1已看，没有问题。</translation>
    </message>
    <message>
        <source>%1 looked: not in order.</source>
        <translation>%1已看，有问题。</translation>
    </message>
    <message>
        <source>should be %1–%2, numbered from 1 without a gap, one video each</source>
        <translation>应为 %1–%2 课时，从 1 起连续编号，每课时一个视频</translation>
    </message>
    <message>
        <source>There is no video.</source>
        <translation>没有视频。</translation>
    </message>
    <message>
        <source>%1 (%2 videos)</source>
        <translation>%1（%2 个视频）</translation>
    </message>
    <message>
        <source>Lesson hours %1; %2</source>
        <translation>课时 %1，%2</translation>
    </message>
    <message>
        <source>The profile does not know the category.</source>
        <translation>配置中没有这个类别。</translation>
    </message>
    <message>
        <source>%1 of %2 required</source>
        <translation>必备材料 %1/%2</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1，缺：%2</translation>
    </message>
    <message>
        <source>There is no file to look at.</source>
        <translation>没有可看的文件。</translation>
    </message>
    <message>
        <source>A person has to look.</source>
        <translation>需要人工核对。</translation>
    </message>
    <message>
        <source>Files were replaced after %1 looked: a person has to look again.</source>
        <translation>%1核对之后文件有更换，需要重新核对。</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>Named %1; %2</source>
        <translation>扩展名 %1，%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Named %1, the content is %2; %3</source>
        <translation>扩展名 %1，内容是 %2，%3</translation>
    </message>
    <message>
        <source>; has macros</source>
        <translation>；含宏</translation>
    </message>
    <message>
        <source>; loads files from elsewhere: %1</source>
        <translation>；引用外部文件：%1</translation>
    </message>
    <message>
        <source>The file is cut short: its index names pictures that are not there.</source>
        <translation>文件不完整：索引中的画面有缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be decoded.</source>
        <translation>
            <numerusform>有 %n 处无法解码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is also used as %1.</source>
        <translation>同一文件还用于：%1。</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>the file&apos;s property %1</source>
        <translation>文件属性 %1</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the text, %1</source>
        <translation>正文%1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2中有“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no text to search.</source>
        <translation>没有可查找的文字。</translation>
    </message>
    <message>
        <source>Neither teacher nor school is named.</source>
        <translation>没有出现教师和学校名称。</translation>
    </message>
    <message>
        <source>; %1 %2–%3</source>
        <translation>；%1 %2–%3</translation>
    </message>
    <message>
        <source>%1; should be %2, %3, %4</source>
        <translation>%1，应为 %2、%3、%4</translation>
    </message>
    <message>
        <source>, shown as %1×%2</source>
        <translation>（显示为 %1×%2）</translation>
    </message>
    <message>
        <source>Picture %1; should be %2×%3, %4</source>
        <translation>画面 %1，应为 %2×%3、%4</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>The file does not tell its frame rate.</source>
        <translation>文件没有标明帧率。</translation>
    </message>
    <message>
        <source>%1 frames a second%2; should be %3–%4, best %5</source>
        <translation>每秒 %1 帧%2，应为 %3–%4，建议 %5</translation>
    </message>
    <message>
        <source> on average, not even</source>
        <translation>（平均，不固定）</translation>
    </message>
    <message>
        <source>Length %1; the profile has no limits for %2.</source>
        <translation>时长 %1，配置中没有“%2”的时长要求。</translation>
    </message>
    <message>
        <source>Length %1; should be %2–%3</source>
        <translation>时长 %1，应为 %2–%3</translation>
    </message>
    <message>
        <source>The file does not tell its bit rate.</source>
        <translation>文件没有标明码率。</translation>
    </message>
    <message>
        <source>Picture %1 kbps; should be %2 or more, best %3</source>
        <translation>码率 %1 kbps，应不低于 %2，建议 %3</translation>
    </message>
    <message>
        <source>No sound track; there should be %1</source>
        <translation>没有音轨，应有 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 条音轨</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1; should be %2 track(s), %3 kbps or more, louder than %4 LUFS</source>
        <translation>声音：%1；应为 %2 条音轨，不低于 %3 kbps，响于 %4 LUFS</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>loudness unknown</source>
        <translation>响度未知</translation>
    </message>
    <message>
        <source>silent throughout</source>
        <translation>全程无声</translation>
    </message>
    <message>
        <source>Size %1; should be at most %2</source>
        <translation>大小 %1，应不超过 %2</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>The file has sound and no pictures.</source>
        <translation>文件只有声音，没有画面。</translation>
    </message>
    <message>
        <source>The content is no video (%1).</source>
        <translation>内容不是视频（%1）。</translation>
    </message>
    <message>
        <source>It opens.</source>
        <translation>能打开。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password or encrypted.</source>
        <translation>文件有密码或已加密。</translation>
    </message>
    <message>
        <source>The file does not open: it is damaged or incomplete.</source>
        <translation>文件打不开：已损坏或不完整。</translation>
    </message>
    <message>
        <source>The content is of no known format.</source>
        <translation>内容不是认识的格式。</translation>
    </message>
    <message>
        <source>The content is of no known format (%1).</source>
        <translation>内容不是认识的格式（%1）。</translation>
    </message>
    <message>
        <source>The file needs more memory than any real one.</source>
        <translation>打开文件需要的内存异常大。</translation>
    </message>
    <message>
        <source>The file takes too long to open.</source>
        <translation>打开文件用时过长。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>There is no unit %1.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原来的位置。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Say who looked.</source>
        <translation>请写明核对人。</translation>
    </message>
    <message>
        <source>Say what is not in order.</source>
        <translation>请写明哪里有问题。</translation>
    </message>
    <message>
        <source>%1 is not a check that a person ticks.</source>
        <translation>%1 不是由人核对的检查。</translation>
    </message>
    <message>
        <source>Entry %1 has no files to look at.</source>
        <translation>作品 %1 没有可看的文件。</translation>
    </message>
    <message>
        <source>Nobody has ticked %1 of entry %2.</source>
        <translation>作品 %2 的 %1 还没有人核对。</translation>
    </message>
    <message>
        <source>Unit takes part</source>
        <translation>参加单位</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Register of bans</source>
        <translation>禁赛登记</translation>
    </message>
    <message>
        <source>One entry per node</source>
        <translation>节点不重复</translation>
    </message>
    <message>
        <source>One entry per teacher</source>
        <translation>教师不重复</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The program that opens the file breaks over it.</source>
        <translation>打开这个文件时，检测程序中断。</translation>
    </message>
    <message>
        <source>The texts were not compared yet.</source>
        <translation>文字还没有比对。</translation>
    </message>
    <message>
        <source>There is no text to compare.</source>
        <translation>没有可以比对的文字。</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> Text or a sign stands still all through: %1.</source>
        <translation>自始至终有不动的文字或标记：%1。</translation>
    </message>
    <message>
        <source>Check %1 ticked: %2</source>
        <translation>勾选检查 %1：%2</translation>
    </message>
    <message>
        <source>Check %1 unticked: %2</source>
        <translation>取消勾选 %1：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::ChecksPane</name>
    <message>
        <source>Here stands what is missing or wrong with each entry. Import entries to begin.</source>
        <translation>这里列出每件作品缺什么、哪里不对。先导入作品。</translation>
    </message>
    <message>
        <source>Look at lessons…</source>
        <translation>看片…</translation>
    </message>
    <message>
        <source>The title card and a picture a minute of each entry shown, for the checks that need eyes</source>
        <translation>逐件看片头和每分钟一幅画面，核对需要人看的项目</translation>
    </message>
    <message>
        <source>Measure files</source>
        <translation>检测文件</translation>
    </message>
    <message>
        <source>Opens each file that is not known yet; can be broken off and goes on where it was</source>
        <translation>打开还没有检测过的文件；可以中断，下次接着做</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>看片…</translation>
    </message>
    <message>
        <source>Pictures of the videos, for the checks that need eyes</source>
        <translation>视频画面，用于需要人看的检查</translation>
    </message>
    <message>
        <source>%1 of %2 complete.</source>
        <translation>%2 件中 %1 件齐备。</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Measuring files</source>
        <translation>检测文件</translation>
    </message>
    <message>
        <source>%1 files measured, %2 were known.</source>
        <translation>检测了 %1 个文件，另有 %2 个以前已检测。</translation>
    </message>
    <message>
        <source>Broken off. %1 files are measured; the next time goes on there.</source>
        <translation>已中断，已检测 %1 个文件，下次接着做。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be measured.</source>
        <translation>
            <numerusform>%n 个未能检测。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the entries shown has files yet.</source>
        <translation>列出的作品都还没有文件。</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回整改…</translation>
    </message>
    <message>
        <source>Sends a unit&apos;s entries back with what fails, and prints the letter that says it</source>
        <translation>把一个单位没有通过的作品退回，打印整改通知</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>linxuan::ChooseStep</name>
    <message>
        <source>What the table holds</source>
        <translation>表格种类</translation>
    </message>
    <message>
        <source>Columns it may have; those in bold are needed, other spellings in brackets</source>
        <translation>可以有的列；粗体为必须有的，括号里是认得的别的写法</translation>
    </message>
    <message>
        <source>File (xlsx, ods or csv)</source>
        <translation>文件（xlsx、ods 或 csv）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>选择文件，或把文件拖到这里</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>These quotas are for</source>
        <translation>这些名额用于</translation>
    </message>
    <message>
        <source>What the sheet&apos;s name says</source>
        <translation>按工作表名称判断</translation>
    </message>
    <message>
        <source>Assign the expert where a sheet&apos;s pair is not assigned yet</source>
        <translation>评委没有分配过这件作品的，同时分配</translation>
    </message>
    <message>
        <source>Replace sheets that differ from those already there</source>
        <translation>替换与已有内容不同的评分表</translation>
    </message>
    <message>
        <source>Reason for replacing</source>
        <translation>替换理由</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件，请重新选择。</translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation>替换评分表要写理由。</translation>
    </message>
</context>
<context>
    <name>linxuan::Cleaning</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>Stopped before the files were clean.</source>
        <translation>清理文件时已停止。</translation>
    </message>
    <message>
        <source>The program linxuan-clean is not installed.</source>
        <translation>没有安装程序 linxuan-clean。</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
</context>
<context>
    <name>linxuan::CloseDialog</name>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet is missing without a reason</source>
        <translation>未交的评分表都写明了原因</translation>
    </message>
    <message>
        <source>Every proposed veto is decided</source>
        <translation>提出的否决都已裁定</translation>
    </message>
    <message>
        <source>Every tied line between awards is decided</source>
        <translation>有并列的奖项线都已确定</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>结束评审</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>结束“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closing freezes the sheets and the awards of this round and gives the lists their version and digest.</source>
        <translation>结束评审后，本轮次的评分表和奖项固定不变，名单带有版本和校验码。</translation>
    </message>
    <message>
        <source>Who closes the round</source>
        <translation>结束评审的人</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>正在结束评审</translation>
    </message>
    <message>
        <source>%1 is closed: version %2, by %3, %4.</source>
        <translation>“%1”已结束：第 %2 版，结束人 %3，%4。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print its lists</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Every ranked entry may be on a list</source>
        <translation>有名次的作品都可以进名单</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>确认人：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::ClosingStore</name>
    <message>
        <source>The list of version %1 was not kept: the round has no such version, or it was closed by an older program.</source>
        <translation>没有第 %1 版的名单：没有这个版本，或者它是旧版程序结束的。</translation>
    </message>
</context>
<context>
    <name>linxuan::Codes</name>
    <message>
        <source>Subject course</source>
        <translation>学科课程</translation>
    </message>
    <message>
        <source>Experiment teaching</source>
        <translation>实验教学</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>特殊教育</translation>
    </message>
    <message>
        <source>Annex 3: subject and special</source>
        <translation>附件3：学科课程、特殊教育</translation>
    </message>
    <message>
        <source>Annex 4: experiment</source>
        <translation>附件4：实验教学</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Development zone</source>
        <translation>开发区</translation>
    </message>
    <message>
        <source>Direct school</source>
        <translation>直属校</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>已排名</translation>
    </message>
    <message>
        <source>Too few sheets</source>
        <translation>份数不足</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Veto to be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Published practice</source>
        <translation>公开做法</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>本程序建议</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>学校推荐</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>县级推荐</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>市级推荐</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>省级推荐</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>属于引用</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>属于抄袭</translation>
    </message>
    <message>
        <source>Own school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Tutor of the lesson</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Teacher or co-author</source>
        <translation>授课教师或合作者</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>linxuan::CollectAssistant</name>
    <message>
        <source>Collect score files</source>
        <translation>收取评分</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Taking the sheets in…</source>
        <translation>正在收取评分表…</translation>
    </message>
    <message>
        <source>Drop the .lxscores files that the experts returned here, all at once. Nothing is taken in before you have seen what they bring.</source>
        <translation>把评委交回的 .lxscores 文件一起拖到这里。先看清每份文件带来什么，再收取。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Score files of the experts</source>
        <translation>评委交回的评分文件</translation>
    </message>
    <message>
        <source>Score files (*.lxscores);;All files (*)</source>
        <translation>评分文件 (*.lxscores);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>收取 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Take file %1</source>
        <translation>以 %1 为准</translation>
    </message>
    <message>
        <source>%1 of expert %2 counts, and what follows it. The other file is kept aside with your reason; nothing of it is lost.</source>
        <translation>以评委 %2 的 %1 为准，它之后的文件也随它。另一份连同理由另外保存，不会丢失。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>以 %1 为准</translation>
    </message>
    <message>
        <source>Collecting score files</source>
        <translation>收取评分文件</translation>
    </message>
    <message>
        <source>The campaign was changed meanwhile, so the table was made anew. Look at it once more; choices between files have to be made again.</source>
        <translation>这期间遴选活动有改动，表已重新生成。请再看一遍；在矛盾文件之间作过的选择要重作。</translation>
    </message>
</context>
<context>
    <name>linxuan::CollectDetails</name>
    <message>
        <source>Sheets of the file</source>
        <translation>文件里的评分表</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无处安放</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::CollectResult</name>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>收取了 %n 份评分文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s)</source>
        <translation>
            <numerusform>新评分表 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变动 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recusal(s)</source>
        <translation>
            <numerusform>回避 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n veto proposal(s)</source>
        <translation>
            <numerusform>否决提议 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on sheets without a place</source>
        <translation>处理无处安放的评分表</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came without a place, for instance because the entry went to another expert since. They are kept and do not count until you decide.</source>
        <translation>
            <numerusform>%n 张评分表无处安放，例如作品后来分给了别的评委。它们已保存，决定之前不计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not taken changed nothing; the files stay where they are.</source>
        <translation>没有收的文件什么也没改，仍在原处。</translation>
    </message>
    <message>
        <source>Everything has its place. The stick may be unplugged.</source>
        <translation>全部收好，U 盘可以拔下。</translation>
    </message>
    <message>
        <source>Not taken in (%1)</source>
        <translation>没有收的（%1）</translation>
    </message>
</context>
<context>
    <name>linxuan::CollectRows</name>
    <message numerus="yes">
        <source>Will be taken; %n sheet(s) without a place</source>
        <translation>
            <numerusform>将收取；%n 张无处安放</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be taken</source>
        <translation>将收取</translation>
    </message>
    <message>
        <source>%1, final</source>
        <translation>%1 最终</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1 阶段</translation>
    </message>
    <message>
        <source>No place: %1</source>
        <translation>无处安放：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因和办法</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linxuan::CollectView</name>
    <message>
        <source>Add files…</source>
        <translation>再加文件…</translation>
    </message>
    <message>
        <source>Score files</source>
        <translation>评分文件</translation>
    </message>
    <message numerus="yes">
        <source>%n to take in</source>
        <translation>
            <numerusform>收取 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in before</source>
        <translation>
            <numerusform>收过的 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>不收 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>需要选择 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Collection</name>
    <message>
        <source>A newer file of the package came: number %1.</source>
        <translation>这个评审包又来了新文件：第 %1 份。</translation>
    </message>
    <message>
        <source>score file %1 of the package</source>
        <translation>该评审包的第 %1 份评分文件</translation>
    </message>
    <message>
        <source>The campaign has changed since these files were read. Look at the table again.</source>
        <translation>读取这些文件之后，遴选数据已有变动。请重新查看表格。</translation>
    </message>
    <message>
        <source>another file was chosen for its place; this one is kept aside</source>
        <translation>同一位置已选用另一份文件；这一份另行保存</translation>
    </message>
    <message>
        <source>All of it is in file %1 of the package, too.</source>
        <translation>其内容都在该评审包的第 %1 份文件里。</translation>
    </message>
    <message>
        <source>the newer file of the package is refused: %1</source>
        <translation>该评审包较新的文件未收：%1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要写明理由。</translation>
    </message>
    <message>
        <source>There is nothing to choose for %1.</source>
        <translation>%1 没有需要选择的。</translation>
    </message>
    <message>
        <source>it has not a value for each criterion</source>
        <translation>不是每项指标都有分</translation>
    </message>
    <message>
        <source>round %1 is closed; reopen it with a reason, then collect the file again</source>
        <translation>“%1”已经定稿；请写明理由重新打开，再收取这份文件</translation>
    </message>
    <message>
        <source>it holds a sheet for %1 that is not submitted</source>
        <translation>其中 %1 的评分表尚未提交</translation>
    </message>
    <message>
        <source>it holds a sheet for %1, which was not in the package</source>
        <translation>其中有 %1 的评分表，而这件作品不在评审包里</translation>
    </message>
    <message>
        <source>it calls %1 what the campaign calls %2</source>
        <translation>文件里写作 %1 的作品，本次遴选里是 %2</translation>
    </message>
    <message>
        <source>the sheet for %1 was scored with a rubric that the campaign does not know</source>
        <translation>%1 的评分表所用的评价指标，本次遴选里没有</translation>
    </message>
    <message>
        <source>it holds a recusal or a veto for an entry that was not in the package</source>
        <translation>其中的回避或一票否决涉及评审包以外的作品</translation>
    </message>
    <message>
        <source>The expert is recused from %1 but the office holds a submitted sheet for it; return that first.</source>
        <translation>评委对 %1 声明回避，但已收有他提交的评分表；请先退回那份评分表。</translation>
    </message>
    <message>
        <source>Submitted in an earlier file, but taken back since: %1. The office keeps what it has.</source>
        <translation>先前的文件里已提交、后来又撤回的：%1。已收的仍保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no such sheet without a place.</source>
        <translation>没有这样一份待安放的评分表。</translation>
    </message>
    <message>
        <source>The expert is recused from %1. Assign the entry to the expert again first.</source>
        <translation>评委对 %1 回避。请先重新分配这件作品。</translation>
    </message>
    <message>
        <source>not assigned to this expert any more</source>
        <translation>已不再分配给这位评委</translation>
    </message>
    <message>
        <source>scored with another version of the rubric</source>
        <translation>用的是另一版评价指标</translation>
    </message>
    <message>
        <source>differs from the sheet that the office holds</source>
        <translation>与已收的评分表不同</translation>
    </message>
    <message>
        <source>the entry is not in the round any more</source>
        <translation>作品已不在本轮</translation>
    </message>
    <message>
        <source>the expert is recused from the entry</source>
        <translation>评委对该作品回避</translation>
    </message>
    <message>
        <source>does not fit the rubric</source>
        <translation>与评价指标不符</translation>
    </message>
    <message>
        <source>The sheet for %1 cannot be placed: the entry is not in the round or its rubric has other criteria now.</source>
        <translation>%1 的评分表无处安放：作品不在本轮，或评价指标的条目已经变了。</translation>
    </message>
</context>
<context>
    <name>linxuan::ColumnTables</name>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Also headed</source>
        <translation>其他写法</translation>
    </message>
</context>
<context>
    <name>linxuan::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索和命令</translation>
    </message>
    <message>
        <source>Find “%1” among the entries</source>
        <translation>在作品中查找“%1”</translation>
    </message>
    <message>
        <source>Entry, teacher, school, expert, node, or what to do</source>
        <translation>作品、教师、学校、评委、节点，或要做的事</translation>
    </message>
</context>
<context>
    <name>linxuan::CompareColumn</name>
    <message>
        <source>Entry to compare</source>
        <translation>要比较的作品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>linxuan::CompareWindow</name>
    <message>
        <source>Compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
</context>
<context>
    <name>linxuan::ConfirmForm</name>
    <message>
        <source>Panel chair</source>
        <translation>评审组长</translation>
    </message>
    <message>
        <source>Tally clerk</source>
        <translation>计分员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>End of the code</source>
        <translation>结果码末四位</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>姓名，%1</translation>
    </message>
    <message>
        <source>Entries, %1</source>
        <translation>作品件数，%1</translation>
    </message>
    <message>
        <source>End of the code, %1</source>
        <translation>结果码末四位，%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>%1, version %2: %3 entries, %4 sheets that count. Each of the three looks at the list, compares count and code, and types them.</source>
        <translation>%1，第 %2 版：作品 %3 件，计入的评分表 %4 份。三人各自对照名单核对件数和结果码，并输入。</translation>
    </message>
    <message>
        <source>The campaign demands all three.</source>
        <translation>本次活动要求三人都确认。</translation>
    </message>
    <message>
        <source>The campaign does not demand it: whoever has not confirmed is left out of the record.</source>
        <translation>本次活动没有要求确认；没有确认的人不写入记录。</translation>
    </message>
    <message>
        <source>✓ %1 confirmed, %2</source>
        <translation>✓ %1 已确认，%2</translation>
    </message>
    <message>
        <source>Confirming the result</source>
        <translation>正在确认结果</translation>
    </message>
</context>
<context>
    <name>linxuan::Confirming</name>
    <message>
        <source>Say who confirms.</source>
        <translation>请写明确认人。</translation>
    </message>
    <message numerus="yes">
        <source>The count is not %1: the round has %n entries.</source>
        <translation>
            <numerusform>件数不是 %1：这一轮有 %n 件作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the code of this result. Look at it anew: the result may have changed since it was read out.</source>
        <translation>“%1”不是这个结果的结果码。请重新核对，结果可能有了变化。</translation>
    </message>
    <message>
        <source>The result is not final yet: %1</source>
        <translation>结果还没有定：%1</translation>
    </message>
    <message>
        <source>%1 has confirmed as %2 already. Three different people confirm.</source>
        <translation>%1 已经以%2的身份确认过。三人不能是同一个人。</translation>
    </message>
    <message>
        <source>panel chair</source>
        <translation>评审组长</translation>
    </message>
    <message>
        <source>tally clerk</source>
        <translation>计分员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>监督员</translation>
    </message>
</context>
<context>
    <name>linxuan::Contacts</name>
    <message>
        <source>There is no such unit.</source>
        <translation>没有这个单位。</translation>
    </message>
    <message>
        <source>Say whom to reach: the name is missing.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>登记 %2 的 %1</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>删去 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 has no line of %2.</source>
        <translation>%1 没有 %2 这一行。</translation>
    </message>
</context>
<context>
    <name>linxuan::CopiesField</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>As the notice asks</source>
        <translation>按通知</translation>
    </message>
</context>
<context>
    <name>linxuan::CriterionRow</name>
    <message>
        <source>Remark on this criterion</source>
        <translation>这一项的评语</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1的评语</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why %1 cannot be judged</source>
        <translation>%1无法判定的原因</translation>
    </message>
</context>
<context>
    <name>linxuan::CureDialog</name>
    <message>
        <source>Send back to be put right</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>To be put right until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Sent back by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>需要整改的内容</translation>
    </message>
    <message>
        <source>Print the last letter…</source>
        <translation>打印最近的通知…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Reading what fails …</source>
        <translation>正在读取未通过的检查……</translation>
    </message>
    <message>
        <source>(the %1. time)</source>
        <translation>（第 %1 次）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go back with what fails now. Advice is no reason to send back.</source>
        <translation>
            <numerusform>%n 件作品按现在没有通过的检查退回。只有建议的不退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be put right.</source>
        <translation>没有需要整改的作品。</translation>
    </message>
    <message>
        <source>Sending back</source>
        <translation>退回整改</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of %1 sent back until %2.</source>
        <translation>
            <numerusform>%1 的 %n 件作品已退回，期限 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>整改通知存到哪里</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>整改通知 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>整改通知在 %1。</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>正在印制整改通知</translation>
    </message>
</context>
<context>
    <name>linxuan::Curing</name>
    <message>
        <source>Say who sends the entries back.</source>
        <translation>请写明退回人。</translation>
    </message>
    <message>
        <source>The time until which entries are to be put right must lie ahead.</source>
        <translation>整改期限必须晚于现在。</translation>
    </message>
    <message>
        <source>Nothing is to be put right here.</source>
        <translation>这里没有需要整改的作品。</translation>
    </message>
    <message>
        <source>Nothing was sent back to %1 yet.</source>
        <translation>还没有退回过 %1 的作品。</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>linxuan::Database</name>
    <message>
        <source>The database holds no campaign.</source>
        <translation>数据库里没有遴选活动。</translation>
    </message>
    <message>
        <source>The campaign is in use by another program. Try again when it is done.</source>
        <translation>另一个程序正在使用这个活动。等它用完再试。</translation>
    </message>
    <message>
        <source>The database refuses a value: %1</source>
        <translation>数据库不接受这个值：%1</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>数据库文件已损坏：%1</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满。内容没有改动。</translation>
    </message>
    <message>
        <source>The campaign&apos;s folder cannot be written to.</source>
        <translation>活动文件夹无法写入。</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>数据库出错：%1</translation>
    </message>
    <message>
        <source>%1 is not a campaign database of this program.</source>
        <translation>%1 不是本程序的活动数据库。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation>%1 由更新版本的程序建立（数据库版本 %2，本程序支持到 %3）。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>There is no campaign at %1.</source>
        <translation>%1 处没有遴选活动。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again.</source>
        <translation>%1 刚被别人改过。请重新查看后再改。</translation>
    </message>
</context>
<context>
    <name>linxuan::DeadlineList</name>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已过</translation>
    </message>
</context>
<context>
    <name>linxuan::DesignCheck</name>
    <message>
        <source>%1 – not possible. %2</source>
        <comment>a figure and why</comment>
        <translation>%1：看不出。%2</translation>
    </message>
</context>
<context>
    <name>linxuan::Documents</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf or .xlsx.</source>
        <translation>%1：文件名须以 .pdf 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>There is no score sheet to print: assign experts first, or choose another round, unit, entry or expert.</source>
        <translation>没有可打印的评分表。请先分配评委，或换一个轮次、单位、作品或评委。</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1（第 %2 号）</translation>
    </message>
    <message>
        <source>Several forms of which one is a sheet of the office&apos;s own make one PDF, but no one workbook: print them one by one.</source>
        <translation>几份文书里有本单位的表样，可以合成一个 PDF，不能合成一个工作簿，请分别存。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>文件夹 %1 无法建立。</translation>
    </message>
    <message>
        <source>The pattern gives no name for a file.</source>
        <translation>按这个文件名格式得不到文件名。</translation>
    </message>
    <message>
        <source>There is no entry “%1” that this form is for.</source>
        <translation>没有作品“%1”，或这份文书不用于它。</translation>
    </message>
    <message>
        <source>There is no entry that this form is for.</source>
        <translation>没有用得上这份文书的作品。</translation>
    </message>
    <message>
        <source>There is nothing to print in this form yet.</source>
        <translation>这份文书现在没有内容可印。</translation>
    </message>
    <message>
        <source>No certificate stands here: close the round and issue the certificates first.</source>
        <translation>还没有有效的证书：请先结束评审，再登记发证。</translation>
    </message>
    <message>
        <source>There is no group “%1” in this round. Groups: %2.</source>
        <translation>本轮没有评审组“%1”。现有：%2。</translation>
    </message>
</context>
<context>
    <name>linxuan::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>存为电子表格…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>A file for each part…</source>
        <translation>逐份存入文件夹…</translation>
    </message>
    <message>
        <source>Use the office&apos;s own form…</source>
        <translation>用本单位的表…</translation>
    </message>
    <message>
        <source>Back to the program&apos;s form</source>
        <translation>恢复程序自带的表</translation>
    </message>
    <message>
        <source>Save a form to start from…</source>
        <translation>导出表样…</translation>
    </message>
    <message>
        <source>Printed versions…</source>
        <translation>印制记录…</translation>
    </message>
</context>
<context>
    <name>linxuan::DoubleDialog</name>
    <message>
        <source>Node</source>
        <translation>课程节点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Recommended twice: %1</source>
        <translation>重复推荐：%1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Node code</source>
        <translation>课程节点编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Both may stay: %1</source>
        <translation>两件都保留：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Let both stay…</source>
        <translation>两件都保留…</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::DoublesPane</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Perhaps someone else</source>
        <translation>可能不是同一人</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>有理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>重复的是</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复内容</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>并排比较…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs wait for a word: return one, or let both stay with a reason.</source>
        <translation>
            <numerusform>%n 对待处理：退回其中一件，或写理由让两件都保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every node and teacher that stands twice has its reason.</source>
        <translation>重复的节点和教师都有理由。</translation>
    </message>
    <message>
        <source>No node and no teacher is recommended twice.</source>
        <translation>没有重复推荐的节点和教师。</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>It no longer takes a place; its unit may choose another.</source>
        <translation>退回后不再占名额，单位可以另选。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Moving entries</source>
        <translation>正在处理作品</translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation>
            <numerusform>已处理 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let both stay</source>
        <translation>两件都保留</translation>
    </message>
    <message>
        <source>%1: %2 and %3 stay recommended.</source>
        <translation>%1：%2 和 %3 都保留推荐。</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Recording a reason</source>
        <translation>正在记录理由</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>理由已记录。</translation>
    </message>
</context>
<context>
    <name>linxuan::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>linxuan::DurableFile</name>
    <message>
        <source>%1 cannot be written; see that the folder can be written to and has space</source>
        <translation>%1 写不进去；请检查文件夹是否可写、空间是否够</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 cannot be read; see that it is a file that you may open</source>
        <translation>%1 读不了；请检查它是不是文件、有没有打开的权限</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be; choose another one</source>
        <translation>%1 太大，不可能是这种文件；请另选一个</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end; copy it again</source>
        <translation>%1 没有读完；请重新复制一份</translation>
    </message>
</context>
<context>
    <name>linxuan::EachFileDialog</name>
    <message>
        <source>Save the files</source>
        <translation>存入文件夹</translation>
    </message>
    <message>
        <source>A file for each part</source>
        <translation>逐份存入文件夹</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Spreadsheet (xlsx)</source>
        <translation>电子表格（xlsx）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{{表名}} the form, {{名称}} the unit, group or entry, {{轮次}} the round, {{版本}} the version, {{序号}} 001, 002 …</source>
        <translation>{{表名}} 文书名称，{{名称}} 单位、组别或作品编号，{{轮次}} 轮次，{{版本}} 版本，{{序号}} 001、002 ……</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存到哪个文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), the first: %1</source>
        <translation>
            <numerusform>共 %n 个文件，第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This gives no name for a file.</source>
        <translation>这样得不出文件名。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n files, the first: %1</source>
        <translation>
            <numerusform>%n 个以上的文件，第一个：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Elsewhere</name>
    <message>
        <source>This computer has no program for files of this kind.</source>
        <translation>这台电脑没有能打开这种文件的程序。</translation>
    </message>
</context>
<context>
    <name>linxuan::EntriesPage</name>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Every lesson handed in stands here. Import the counties&apos; entry lists to begin.</source>
        <translation>这里列出报来的全部作品。请先导入各区县的作品表。</translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation>导入作品…</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>How to show the entries</source>
        <translation>作品的显示方式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>推荐链</translation>
    </message>
    <message>
        <source>All that the filters show</source>
        <translation>筛选出的全部</translation>
    </message>
    <message>
        <source>Selection of a round</source>
        <translation>一轮的入选</translation>
    </message>
</context>
<context>
    <name>linxuan::EntryActions</name>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>取消资格…</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>退回到</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n 件作品已在这一级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be recommended.</source>
        <translation>
            <numerusform>将推荐 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are:</source>
        <translation>
            <numerusform>%n 件留在原处：</numerusform>
        </translation>
    </message>
    <message>
        <source>With a written reason those that may pass go along.</source>
        <translation>写明理由后，可以放行的一并推荐。</translation>
    </message>
    <message>
        <source>None of them can be recommended:</source>
        <translation>所选作品都不能推荐：</translation>
    </message>
    <message>
        <source>Return to: %1</source>
        <translation>退回到：%1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回作品</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回作品</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>取消资格</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation>
            <numerusform>涉及 %n 件作品：</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving entries</source>
        <translation>正在处理作品</translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation>
            <numerusform>已处理 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed.</source>
        <translation>
            <numerusform>%n 件留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed with the reason given.</source>
        <translation>
            <numerusform>%n 件凭所写理由放行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try against the quotas</source>
        <translation>按名额试算</translation>
    </message>
    <message>
        <source>Disqualify and ban: %1 %2…</source>
        <translation>取消资格并禁赛：%1 %2…</translation>
    </message>
    <message>
        <source>Nothing of it can be done.</source>
        <translation>没有可以处理的。</translation>
    </message>
    <message>
        <source>They stand there already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>Who moves up:</source>
        <translation>递补：</translation>
    </message>
    <message>
        <source>On the register of bans until %1: %2, %3</source>
        <translation>列入禁赛名单至 %1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n can move up.</source>
        <translation>
            <numerusform>可递补 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teachers are on the register of bans.</source>
        <translation>
            <numerusform>%n 位教师列入禁赛名单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who moves up</source>
        <translation>递补</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can take what became free:</source>
        <translation>
            <numerusform>空出来的可由 %n 件递补：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryDetails</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Node code</source>
        <translation>课程节点编号</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验类型</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>A written reason lets it pass</source>
        <translation>写明理由可以放行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项已通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n 项未检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryField</name>
    <message>
        <source>All; code, title, teacher</source>
        <translation>全部；编号、课题、教师</translation>
    </message>
</context>
<context>
    <name>linxuan::EntryModel</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>教材版本</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>册次</translation>
    </message>
    <message>
        <source>Node code</source>
        <translation>课程节点编号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Experiment kind</source>
        <translation>实验类型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
</context>
<context>
    <name>linxuan::EntryScores</name>
    <message>
        <source>Totals are withheld: you still have to score this entry, or it calibrates the panel and not all sheets are in.</source>
        <translation>总分暂不显示：你还没有评这件作品，或者它是试评作品，评分表还没有交齐。</translation>
    </message>
</context>
<context>
    <name>linxuan::Everywhere</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Lesson nodes</source>
        <translation>课程节点</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>linxuan::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence notes</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What you saw here. Enter keeps it, Esc drops it.</source>
        <translation>在这里看到了什么。回车保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Evidence note</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>File no longer there</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>依据 · %1</translation>
    </message>
    <message>
        <source>%1 (marked part)</source>
        <translation>%1（圈出的部分）</translation>
    </message>
</context>
<context>
    <name>linxuan::EvidenceWindow</name>
    <message>
        <source>Evidence of %1</source>
        <translation>%1 的依据</translation>
    </message>
    <message>
        <source>No files were handed in for this entry.</source>
        <translation>这件作品没有交来材料。</translation>
    </message>
    <message>
        <source>Veto of %1: %2</source>
        <translation>%1 的一票否决：%2</translation>
    </message>
    <message>
        <source>Evidence of %1 %2</source>
        <translation>%1 %2 的依据</translation>
    </message>
    <message>
        <source>The file that this points to is no longer there.</source>
        <translation>依据所指的文件已经不在了。</translation>
    </message>
    <message>
        <source>Deciding the veto</source>
        <translation>正在裁定否决</translation>
    </message>
</context>
<context>
    <name>linxuan::ExpertBook</name>
    <message>
        <source>An expert needs a name.</source>
        <translation>评委要有姓名。</translation>
    </message>
    <message>
        <source>An expert needs a subject.</source>
        <translation>评委至少要有一个学科。</translation>
    </message>
    <message>
        <source>The profile has no subject “%1”.</source>
        <translation>方案里没有学科“%1”。</translation>
    </message>
    <message>
        <source>The profile has no stage “%1”.</source>
        <translation>方案里没有学段“%1”。</translation>
    </message>
    <message>
        <source>Add expert %1</source>
        <translation>添加评委 %1</translation>
    </message>
    <message>
        <source>An expert needs a code.</source>
        <translation>评委要有编号。</translation>
    </message>
    <message>
        <source>There is an expert %1 already.</source>
        <translation>已经有评委 %1。</translation>
    </message>
    <message>
        <source>Change expert %1</source>
        <translation>修改评委 %1</translation>
    </message>
    <message>
        <source>Note whom %1 is close to</source>
        <translation>登记评委 %1 的关系人</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>写明关系人姓名。</translation>
    </message>
    <message>
        <source>Forget whom %1 is close to</source>
        <translation>删除评委 %1 的关系人</translation>
    </message>
</context>
<context>
    <name>linxuan::ExpertForm</name>
    <message>
        <source>A relation is written as name, kind, and perhaps why: “%1” lacks something.</source>
        <translation>关系人写姓名、种类、说明，用逗号隔开：“%1”不全。</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>没有类别“%1”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Stages; empty: all</source>
        <translation>学段，不填为全部</translation>
    </message>
    <message>
        <source>Categories; empty: all</source>
        <translation>类别，不填为全部</translation>
    </message>
    <message>
        <source>Relations, one on a line: name, kind, why</source>
        <translation>关系人，一行一位：姓名，种类，说明</translation>
    </message>
    <message>
        <source>May take the chair</source>
        <translation>可以当组长</translation>
    </message>
</context>
<context>
    <name>linxuan::Fairness</name>
    <message>
        <source>Let all experts of the panel score the same few entries: mark at least 3 entries as calibration entries before they are scored, or have experts of one part take a second look at entries of the other.</source>
        <translation>让全组评委都评同样的几件作品：开评前把至少 3 件作品定为试评作品，或者请一边的评委复评另一边的几件作品。</translation>
    </message>
    <message>
        <source>Comparing all entries of the group</source>
        <translation>全组作品互相比较</translation>
    </message>
    <message numerus="yes">
        <source>The sheets fall into %n part(s). No entry was scored by experts of two parts, so entries and experts of different parts are not comparable.</source>
        <translation>
            <numerusform>评分表分成 %n 个互不相干的部分，没有一件作品由两个部分的评委都评过，不同部分的作品和评委不能比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strict or generous</source>
        <translation>偏严还是偏松</translation>
    </message>
    <message>
        <source>Nobody else scored the entries of %1. A strict expert and weak entries look the same there.</source>
        <translation>%1 评的作品没有别人评过。评委偏严和作品偏弱，看上去一样。</translation>
    </message>
    <message>
        <source>Have each entry scored by at least two experts, or let all of them score the same calibration entries first.</source>
        <translation>每件作品至少由两位评委评，或者全组先评同样的试评作品。</translation>
    </message>
    <message>
        <source>Uncertainty of the estimates</source>
        <translation>估计的误差</translation>
    </message>
    <message>
        <source>There are just as many sheets as it takes to tell entries and experts apart, and none to see chance by.</source>
        <translation>评分表刚够分清作品和评委，没有多余的可以看出偶然误差。</translation>
    </message>
    <message>
        <source>One more sheet on some of the entries is enough.</source>
        <translation>给几件作品各增加一份评分表就够了。</translation>
    </message>
    <message>
        <source>Agreement of the panel</source>
        <translation>全组的一致程度</translation>
    </message>
    <message>
        <source>The experts gave the same total to every entry.</source>
        <translation>评委给每件作品的总分都一样。</translation>
    </message>
    <message>
        <source>Agreement shows once totals differ.</source>
        <translation>总分有差别以后才看得出一致程度。</translation>
    </message>
    <message>
        <source>Only one expert has scored in this group.</source>
        <translation>这一组只有一位评委评过分。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were scored by all %1 experts; at least %2 are needed.</source>
        <translation>
            <numerusform>由全部 %1 位评委都评过的作品有 %n 件，至少要 %2 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the whole panel score at least %1 calibration entries.</source>
        <translation>让全组都评至少 %1 件试评作品。</translation>
    </message>
    <message>
        <source>Where differences come from</source>
        <translation>差别从哪里来</translation>
    </message>
    <message>
        <source>It is not reckoned for more than %1 experts.</source>
        <translation>评委多于 %1 位时不计算。</translation>
    </message>
    <message>
        <source>Divide the panel.</source>
        <translation>把评审组分开。</translation>
    </message>
    <message>
        <source>The sheets do not tell entries, experts and chance apart.</source>
        <translation>评分表分不清作品、评委和偶然误差。</translation>
    </message>
    <message>
        <source>Have each entry scored by at least two experts who also share entries with others.</source>
        <translation>每件作品至少由两位评委评，并且他们和别的评委也有共同评过的作品。</translation>
    </message>
    <message>
        <source>The experts judged nested batches: each part has entries of its own. Taking off each expert&apos;s mean would punish the better batch.</source>
        <translation>评委各评各的一批：每个部分都有自己的作品。扣除各人的平均，会冤枉作品好的那一批。</translation>
    </message>
    <message>
        <source>The experts judged different batches: %1 and %2 share %3 entries, where dealing at random would give about %4. Taking off each expert&apos;s mean would punish the better batch.</source>
        <translation>评委各评各的一批：%1 与 %2 共同评过 %3 件，随机分配大约会有 %4 件。扣除各人的平均，会冤枉作品好的那一批。</translation>
    </message>
    <message>
        <source>The entries of %1 are %2 points better than the group&apos;s, more than dealing at random explains. Taking off the expert&apos;s mean would punish them.</source>
        <translation>%1 评的作品比全组好 %2 分，随机分配解释不了。扣除这位评委的平均，会冤枉这些作品。</translation>
    </message>
    <message>
        <source>The entries of %1 are %2 points worse than the group&apos;s, more than dealing at random explains. Taking off the expert&apos;s mean would favour them.</source>
        <translation>%1 评的作品比全组差 %2 分，随机分配解释不了。扣除这位评委的平均，会便宜这些作品。</translation>
    </message>
    <message>
        <source>%1 gave one total throughout, or scored a single entry; there is no spread to measure by.</source>
        <translation>%1 给的总分都一样，或者只评了一件，没有高低可以作尺度。</translation>
    </message>
    <message>
        <source>z-scores</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Deal the entries at random among the experts of one panel. The adjusted scores need no such dealing.</source>
        <translation>在同一组评委里随机分配作品。调整分不需要这个条件。</translation>
    </message>
    <message>
        <source>Drift over the day</source>
        <translation>一天里的变化</translation>
    </message>
    <message>
        <source>The order in which sheets were submitted is not known, or there are fewer than %1 by each expert. Imported tables have one time for all.</source>
        <translation>不知道评分表提交的先后，或者每位评委不到 %1 份。导入的表格只有一个时间。</translation>
    </message>
    <message>
        <source>Sheets from the experts&apos; desks and score files carry their times.</source>
        <translation>评委在程序里评的分和交回的评分文件带有时间。</translation>
    </message>
    <message>
        <source>Fairness of this group</source>
        <translation>这一组的公平性</translation>
    </message>
    <message>
        <source>No sheet that counts has been submitted yet.</source>
        <translation>还没有提交计入的评分表。</translation>
    </message>
    <message>
        <source>Figures stand here as soon as sheets come in.</source>
        <translation>评分表交来以后，这里就有数字。</translation>
    </message>
    <message>
        <source>Only one of its entries has been scored; there is nothing to compare.</source>
        <translation>只有一件作品评过分，没有可以比较的。</translation>
    </message>
    <message>
        <source>Figures stand here as soon as more sheets come in.</source>
        <translation>评分表再交来一些，这里就有数字。</translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessPane</name>
    <message>
        <source>How alike the experts score stands here once sheets have been submitted.</source>
        <translation>提交评分表以后，这里显示评委打分的尺度是否一致。</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Estimates beside the official result. They change nothing of it.</source>
        <translation>以下是估计，只供参考，不影响正式结果。</translation>
    </message>
    <message>
        <source>gives less</source>
        <translation>给分少</translation>
    </message>
    <message>
        <source>gives more</source>
        <translation>给分多</translation>
    </message>
    <message>
        <source>less at the end</source>
        <translation>后面给得少</translation>
    </message>
    <message>
        <source>more at the end</source>
        <translation>后面给得多</translation>
    </message>
    <message>
        <source>All totals</source>
        <translation>每位评委的总分</translation>
    </message>
    <message>
        <source>Strict or generous</source>
        <translation>偏严还是偏松</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>一天里的变化</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>Where differences come from</source>
        <translation>差别从哪里来</translation>
    </message>
    <message>
        <source>Official and adjusted rank</source>
        <translation>正式名次和调整名次</translation>
    </message>
    <message>
        <source>Each dot is the total of one sheet, the line is the expert&apos;s mean.</source>
        <translation>一个点是一份评分表的总分，竖线是这位评委的平均，虚线是全组的平均。</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>作品本身</translation>
    </message>
    <message>
        <source>strict or generous experts</source>
        <translation>评委偏严偏松</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessRows</name>
    <message>
        <source>A calibration entry: it joins the experts and has no result.</source>
        <translation>试评作品：用来统一尺度，没有结果。</translation>
    </message>
    <message>
        <source>%1 ± %2: what the average expert would have given</source>
        <translation>%1 ± %2：由平均的评委来评会得的分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整分</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up by the adjusted score</source>
        <translation>
            <numerusform>按调整分会上升 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down by the adjusted score</source>
        <translation>
            <numerusform>按调整分会下降 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>z</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>By the adjusted score; the official rank is what counts</source>
        <translation>按调整分排；以正式名次为准</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>New rank</source>
        <translation>调整名次</translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessSection</name>
    <message>
        <source>Copy or export “%1”</source>
        <translation>复制或导出“%1”</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>linxuan::FairnessWords</name>
    <message>
        <source>very reliable</source>
        <translation>很可靠</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>moderately reliable</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>hardly reliable</source>
        <translation>不太可靠</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>experts, entries, sheets</comment>
        <translation>%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 份评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them calibration entry(ies).</source>
        <translation>
            <numerusform>其中试评作品 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every expert scored every entry: all can be compared.</source>
        <translation>每位评委评过每件作品，全部可以比较。</translation>
    </message>
    <message>
        <source>The entries that experts share join them all: strict and generous ones can be told apart.</source>
        <translation>评委之间有共同评过的作品相连，偏严偏松可以分清。</translation>
    </message>
    <message>
        <source>No expert is stricter or more generous than chance explains.</source>
        <translation>没有评委偏严或偏松到超出偶然误差。</translation>
    </message>
    <message>
        <source>%1 gives %2 points less than the average expert would.</source>
        <translation>%1 比平均的评委少给 %2 分。</translation>
    </message>
    <message>
        <source>%1 gives %2 points more than the average expert would.</source>
        <translation>%1 比平均的评委多给 %2 分。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) differ beyond chance.</source>
        <translation>
            <numerusform>另有 %n 位超出偶然误差。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s scores change over the day beyond chance.</source>
        <translation>没有评委前后打分的变化超出偶然误差。</translation>
    </message>
    <message>
        <source>%1 gave %2 points less at the end than at the start.</source>
        <translation>%1 最后比开始时少给 %2 分。</translation>
    </message>
    <message>
        <source>%1 gave %2 points more at the end than at the start.</source>
        <translation>%1 最后比开始时多给 %2 分。</translation>
    </message>
    <message>
        <source>%1 entries were scored by all %2 experts. The mean of the panel is %3 (%4 of 1), a single expert&apos;s total %5 (%6 of 1).</source>
        <translation>有 %1 件作品由全部 %2 位评委都评过。全组的平均分%3（%4，最高为 1），单独一位评委的总分%5（%6）。</translation>
    </message>
    <message>
        <source>The experts put the entries into orders that agree no more than chance would (W = %1).</source>
        <translation>各位评委排出的先后，并不比随便排更一致（W = %1）。</translation>
    </message>
    <message>
        <source>The experts put the entries into like orders (W = %1; 1 is the same order).</source>
        <translation>各位评委排出的先后相近（W = %1，完全一样为 1）。</translation>
    </message>
    <message>
        <source>How many points two experts are apart on an entry, on average. Furthest are %1 and %2 with %3.</source>
        <translation>格子里是两位评委在同一件作品上平均相差的分数。相差最大的是 %1 与 %2，%3 分。</translation>
    </message>
    <message>
        <source>Who scored an entry matters little.</source>
        <translation>由谁来评，影响不大。</translation>
    </message>
    <message>
        <source>Strict and generous experts make %1 % of the differences between totals.</source>
        <translation>总分之间的差别，有 %1 % 来自评委偏严偏松。</translation>
    </message>
    <message>
        <source>With every expert equally strict no entry would change its place.</source>
        <translation>如果评委一样严，名次都不会变。</translation>
    </message>
    <message>
        <source>With every expert equally strict %1 of %2 entries would change places, by %3 at most.</source>
        <translation>如果评委一样严，%2 件作品中有 %1 件会变动名次，最多 %3 名。</translation>
    </message>
</context>
<context>
    <name>linxuan::FileCheck</name>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>The file is not what its ending says, or of a kind that cannot be shown here.</source>
        <translation>文件内容与扩展名不符，或是这里不能显示的类型。</translation>
    </message>
    <message>
        <source>The file is too large to be shown safely.</source>
        <translation>文件过大，不能安全显示。</translation>
    </message>
    <message>
        <source>The file could not be opened in the time allowed. It is too large or damaged.</source>
        <translation>文件未能在限定时间内打开，可能过大或已损坏。</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>已停止打开文件。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
</context>
<context>
    <name>linxuan::FileSource</name>
    <message>
        <source>The file was altered or damaged; it is not shown.</source>
        <translation>文件被改动过或已损坏，不予显示。</translation>
    </message>
    <message>
        <source>The file cannot be read. See that the disk is connected, then open it again.</source>
        <translation>文件读不了。请检查磁盘是否接好，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FilterChip</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>linxuan::FindBar</name>
    <message>
        <source>Find in this material</source>
        <translation>在本材料中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>linxuan::ForkModel</name>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>没有评分表</translation>
    </message>
</context>
<context>
    <name>linxuan::ForkView</name>
    <message>
        <source>Entries in which the files differ</source>
        <translation>两份文件不同的作品</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>已经收取的</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>阶段</translation>
    </message>
    <message numerus="yes">
        <source>File %1, %2, %n sheet(s), written %3</source>
        <translation>
            <numerusform>第 %1 份，%2，%n 张评分表，%3 写成</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1…</source>
        <translation>以 %1 为准…</translation>
    </message>
    <message>
        <source>%1 of %2 entries differ.</source>
        <translation>%2 件作品中有 %1 件不同。</translation>
    </message>
    <message>
        <source>Without a choice, what was taken in before stays.</source>
        <translation>不选择，就保留已经收取的那份。</translation>
    </message>
    <message>
        <source>Without a choice, none of them is taken. The other is kept aside.</source>
        <translation>不选择，就都不收。选了一份，其余另外保存。</translation>
    </message>
</context>
<context>
    <name>linxuan::FormChoosers</name>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>按路线</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Counties and zones first, then direct schools</source>
        <translation>先县区，后直属校</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Each unit separately</source>
        <translation>各单位分开</translation>
    </message>
    <message>
        <source>Each group separately</source>
        <translation>各组分开</translation>
    </message>
</context>
<context>
    <name>linxuan::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linxuan::FormKinds</name>
    <message>
        <source>Quota table</source>
        <translation>名额分配表</translation>
    </message>
    <message>
        <source>Annexes 3 and 4: tells the units how many entries they may send.</source>
        <translation>附件3、4：告诉各单位可以报多少件。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>工作联系表</translation>
    </message>
    <message>
        <source>Annex 5: units fill it in; filled, it is the office&apos;s directory.</source>
        <translation>附件5：由各单位填报；收齐后即通讯录。</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员信息申报表</translation>
    </message>
    <message>
        <source>Annex 6: who looks after the accounts of the experiment platform.</source>
        <translation>附件6：各单位实验教学平台的管理员。</translation>
    </message>
    <message>
        <source>Summary of a direct school</source>
        <translation>直属校教学设计汇总表</translation>
    </message>
    <message>
        <source>Annex 7: a direct school hands it in with its lesson designs.</source>
        <translation>附件7：直属学校随教学设计一起报送。</translation>
    </message>
    <message>
        <source>Lesson design sheet</source>
        <translation>教学设计表</translation>
    </message>
    <message>
        <source>Annex 8: for teachers, blank or with what is known of the entry.</source>
        <translation>附件8：给教师填写，可印空白表，也可带出已有信息。</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>实验登记表</translation>
    </message>
    <message>
        <source>Annex 9, three copies of each experiment entry.</source>
        <translation>附件9：每件实验教学作品一式 3 份。</translation>
    </message>
    <message>
        <source>Summary of experiments</source>
        <translation>实验汇总表</translation>
    </message>
    <message>
        <source>Annex 10, two stamped copies of each unit.</source>
        <translation>附件10：每单位一式 2 份，盖章。</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Annex 11: the teacher of an experiment entry signs it.</source>
        <translation>附件11：实验教学作品的教师签名。</translation>
    </message>
    <message>
        <source>Cover of the document bag</source>
        <translation>档案袋封面</translation>
    </message>
    <message>
        <source>Annex 12: goes on the front of the bag.</source>
        <translation>附件12：贴在档案袋正面。</translation>
    </message>
    <message>
        <source>Letter on what to put right</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>For each unit that entries were sent back to.</source>
        <translation>发给有作品退回整改的单位。</translation>
    </message>
    <message>
        <source>Receipt for papers</source>
        <translation>收件回执</translation>
    </message>
    <message>
        <source>For who brings the papers: what came in and what is missing.</source>
        <translation>交给送件人：收到哪些，还缺哪些。</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>For experts who score on paper; the code on it is keyed later.</source>
        <translation>给在纸上评分的评委；录入时扫上面的编码。</translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation>评分汇总表</translation>
    </message>
    <message>
        <source>For the panel: every total, what was left out, and the score.</source>
        <translation>给评审组：每份总分、去掉的分和最后得分。</translation>
    </message>
    <message>
        <source>Minutes of the closing</source>
        <translation>评审结果确认记录</translation>
    </message>
    <message>
        <source>Signed by the panel&apos;s chair, the tally clerk and the supervisor.</source>
        <translation>由评审组长、计分员、监督员签名。</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>获奖名单</translation>
    </message>
    <message>
        <source>Whole, of a group, or of a unit; stamped and sent out.</source>
        <translation>全部、按组或按单位；盖章后印发。</translation>
    </message>
    <message>
        <source>Recommendation list</source>
        <translation>推荐名单</translation>
    </message>
    <message>
        <source>For the office above, with the reasons.</source>
        <translation>报上级，写明推荐依据。</translation>
    </message>
    <message>
        <source>List for public notice</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>Shown to the public before the list is final; no personal data.</source>
        <translation>正式公布前公示；不含个人信息。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>评审统计</translation>
    </message>
    <message>
        <source>For the report on the campaign: by unit and by group, with charts.</source>
        <translation>写总结用：按单位、按评审组统计，带图。</translation>
    </message>
    <message>
        <source>Awards of units</source>
        <translation>优秀组织奖名单</translation>
    </message>
    <message>
        <source>Units that were named for good organisation.</source>
        <translation>确定获奖的单位。</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>学时认定名单</translation>
    </message>
    <message>
        <source>For the office that enters the teachers&apos; study hours.</source>
        <translation>给登记继续教育学时的部门。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>All that stand in the register, one a page, with their check codes.</source>
        <translation>登记册里有效的证书，一张一页，带校验码。</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation>没有文书“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>Paper packet</source>
        <translation>成套纸质材料</translation>
    </message>
    <message>
        <source>All papers of an entry or a unit, with as many copies as are handed in.</source>
        <translation>一件作品或一个单位要交的全部表格，份数照通知。</translation>
    </message>
</context>
<context>
    <name>linxuan::FormList</name>
    <message>
        <source>Forms</source>
        <translation>文书种类</translation>
    </message>
</context>
<context>
    <name>linxuan::FormWords</name>
    <message>
        <source>not printed yet</source>
        <translation>尚未印过</translation>
    </message>
    <message>
        <source>as printed in version %1</source>
        <translation>与已印第 %1 版相同</translation>
    </message>
    <message>
        <source>changed since version %1</source>
        <translation>已印第 %1 版，此后有变化</translation>
    </message>
    <message>
        <source>Version %1 was printed (%2). What it says has changed since; it will be printed as version %3.</source>
        <translation>已印第 %1 版（%2），此后数据有变化，再印为第 %3 版。</translation>
    </message>
    <message>
        <source>Form panels and assign the entries under Reviews.</source>
        <translation>先到“评审”组建评审组、分配作品。</translation>
    </message>
    <message>
        <source>Send entries back under Materials, or choose another unit.</source>
        <translation>先到“材料”退回整改，或换一个单位。</translation>
    </message>
    <message>
        <source>Give the awards under Honours.</source>
        <translation>先到“表彰”给出单位表彰。</translation>
    </message>
    <message>
        <source>Choose another round, unit or group, or take the scores in under Reviews.</source>
        <translation>换一个轮次、单位或组别，或先到“评审”收回评分。</translation>
    </message>
    <message>
        <source>Choose another unit or entry, or tick Blank form.</source>
        <translation>换一个单位或作品，或勾选“空白表”。</translation>
    </message>
    <message>
        <source>Choose another unit, or import entries first.</source>
        <translation>换一个单位，或先导入作品。</translation>
    </message>
    <message>
        <source>Import entries first.</source>
        <translation>先导入作品。</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed yet</source>
        <translation>
            <numerusform>%n 份尚未印过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as printed</source>
        <translation>
            <numerusform>%n 份与已印的相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n 份印过后有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lists have changed since they were printed; they will be printed with their next version.</source>
        <translation>
            <numerusform>%n 份名单印过之后数据有变化，再印时各为下一版。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>The office&apos;s own form: %1</source>
        <translation>本单位的表：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose another unit or entry.</source>
        <translation>换一个单位或作品。</translation>
    </message>
</context>
<context>
    <name>linxuan::FrameSheet</name>
    <message>
        <source>There is no video.</source>
        <translation>没有视频。</translation>
    </message>
</context>
<context>
    <name>linxuan::FrozenList</name>
    <message>
        <source>A list that was kept cannot be read.</source>
        <translation>保存的名单读不出来。</translation>
    </message>
</context>
<context>
    <name>linxuan::GroupList</name>
    <message>
        <source>All groups</source>
        <translation>全部组别</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
</context>
<context>
    <name>linxuan::GroupModel</name>
    <message numerus="yes">
        <source>%n undecided line(s)</source>
        <translation>
            <numerusform>%n 条奖项线待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::GroupSide</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
</context>
<context>
    <name>linxuan::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>linxuan::History</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Returned to “%1”</source>
        <translation>退回到“%1”</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Changed by an import: %1</source>
        <translation>导入时更改：%1</translation>
    </message>
    <message>
        <source>A score sheet was replaced</source>
        <translation>一份评分表被替换</translation>
    </message>
    <message>
        <source>The sheet of expert %1 stays missing</source>
        <translation>评委 %1 的评分表记为缺交</translation>
    </message>
    <message>
        <source>Veto %1 proposed</source>
        <translation>提出否决 %1</translation>
    </message>
    <message>
        <source>Veto %1 confirmed by %2</source>
        <translation>%2 确认否决 %1</translation>
    </message>
    <message>
        <source>Veto %1 refused by %2</source>
        <translation>%2 驳回否决 %1</translation>
    </message>
    <message>
        <source>Award set by hand to “%1” by %2</source>
        <translation>%2 人工将奖项改为“%1”</translation>
    </message>
    <message>
        <source>Expert %1 began to score</source>
        <translation>评委 %1 开始评分</translation>
    </message>
    <message>
        <source>Expert %1 submitted the sheet</source>
        <translation>评委 %1 提交了评分表</translation>
    </message>
    <message>
        <source>The sheet of expert %1 was returned</source>
        <translation>评委 %1 的评分表退回</translation>
    </message>
    <message>
        <source>Expert %1 recused</source>
        <translation>评委 %1 回避</translation>
    </message>
    <message>
        <source>Made a calibration entry; it gets no result</source>
        <translation>设为试评作品，不计成绩</translation>
    </message>
    <message>
        <source>No calibration entry any more</source>
        <translation>不再是试评作品</translation>
    </message>
    <message>
        <source>Veto %1 taken back</source>
        <translation>撤回否决 %1</translation>
    </message>
    <message>
        <source>The teacher is on the register of bans until %1</source>
        <translation>教师记入禁止参评名单，至 %1</translation>
    </message>
    <message>
        <source>%1 looked at check %2: in order</source>
        <translation>%1核对检查 %2：没有问题</translation>
    </message>
    <message>
        <source>%1 looked at check %2: not in order</source>
        <translation>%1核对检查 %2：有问题</translation>
    </message>
    <message>
        <source>The word on check %1 was taken back</source>
        <translation>检查 %1 的核对结果已撤回</translation>
    </message>
    <message>
        <source>File “%1” placed</source>
        <translation>文件“%1”归位</translation>
    </message>
    <message>
        <source>File “%1” took the place of “%2”</source>
        <translation>文件“%1”替换了“%2”</translation>
    </message>
    <message>
        <source>File “%1” now lies at %2</source>
        <translation>文件“%1”现在位于 %2</translation>
    </message>
    <message>
        <source>File “%1” taken away</source>
        <translation>文件“%1”撤下</translation>
    </message>
    <message>
        <source>Alike with %1: “%2”, says %3</source>
        <translation>与 %1 文字相同，%3 判断为“%2”</translation>
    </message>
    <message>
        <source>Sent back to be put right until %1: %2</source>
        <translation>退回整改，期限 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Papers received: %1, %n copies</source>
        <translation>
            <numerusform>收到纸质材料：%1，%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from %1 as %2</source>
        <translation>由%1报送，原编号 %2</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3, %4 %5</source>
        <translation>%1第 %2 名（共 %3 件），%4 %5</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1反馈：%2</translation>
    </message>
    <message>
        <source>%1 keyed the paper sheet of expert %2</source>
        <translation>%1 录入了评委 %2 的纸质评分表</translation>
    </message>
    <message>
        <source>%1 settled what differs on the paper sheet of expert %2, %3: “%4”</source>
        <translation>%1 裁定了评委 %2 纸质评分表两遍不一致之处，%3：“%4”</translation>
    </message>
    <message>
        <source>The paper sheet of expert %1 was taken in, keyed by %2 and %3</source>
        <translation>评委 %1 的纸质评分表已提交，录入人 %2、%3</translation>
    </message>
    <message>
        <source>%1 discarded what was keyed of the paper sheet of expert %2</source>
        <translation>%1 作废了评委 %2 纸质评分表已录的内容</translation>
    </message>
    <message>
        <source>May stay although a rule stands against it (%1)</source>
        <translation>准许保留，虽有规则不符（%1）</translation>
    </message>
    <message>
        <source>Back at “%1”</source>
        <translation>回到“%1”</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1 confirmed count and code of version %2</source>
        <translation>%1 核对确认第 %2 版的件数和结果码</translation>
    </message>
    <message>
        <source>Version %1 shown to the public from %2 to %3</source>
        <translation>第 %1 版自 %2 至 %3 公示</translation>
    </message>
    <message>
        <source>Objection %1 by %2: %3</source>
        <translation>异议 %1，%2 提出：%3</translation>
    </message>
    <message>
        <source>Objection %1 decided by %2</source>
        <translation>异议 %1 由 %2 裁定</translation>
    </message>
    <message>
        <source>Version %1 published on %2 by %3</source>
        <translation>第 %1 版由 %3 于 %2 公布</translation>
    </message>
    <message>
        <source>Award of the province by the list %1: %2</source>
        <translation>省级获奖（名单%1）：%2</translation>
    </message>
    <message>
        <source>Certificate %1 issued in the place of %2</source>
        <translation>颁发证书%1，代替%2</translation>
    </message>
    <message>
        <source>Certificate %1 issued</source>
        <translation>颁发证书%1</translation>
    </message>
    <message>
        <source>Certificate %1 is void</source>
        <translation>证书%1作废</translation>
    </message>
    <message>
        <source>%1 gets the award for organisation</source>
        <translation>%1获优秀组织奖</translation>
    </message>
    <message>
        <source>%1 no longer gets the award for organisation</source>
        <translation>收回%1的优秀组织奖</translation>
    </message>
    <message>
        <source>Table “%1” taken in (%2): %3 added, %4 updated, %5 rejected</source>
        <translation>导入表格“%1”（%2）：新增 %3，更新 %4，未导入 %5</translation>
    </message>
    <message>
        <source>Round closed as version %1 by %2</source>
        <translation>%2 结束了评审，版本 %1</translation>
    </message>
    <message>
        <source>Round reopened by %1</source>
        <translation>%1 重新打开了评审</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) dealt to experts</source>
        <translation>
            <numerusform>向评委分配了 %n 份评审</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper sheets are to be keyed twice</source>
        <translation>纸质评分表须录入两遍</translation>
    </message>
    <message>
        <source>Paper sheets need not be keyed twice</source>
        <translation>纸质评分表不必录入两遍</translation>
    </message>
    <message>
        <source>Tied line decided by %1: %2</source>
        <translation>%1 裁定了并列：%2</translation>
    </message>
    <message numerus="yes">
        <source>Panel formed with %n member(s)</source>
        <translation>
            <numerusform>组成评审组，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1 joined the panel</source>
        <translation>评委 %1 加入评审组</translation>
    </message>
    <message>
        <source>Expert %1 left the panel</source>
        <translation>评委 %1 退出评审组</translation>
    </message>
    <message>
        <source>Expert %1 chairs the panel</source>
        <translation>评委 %1 任组长</translation>
    </message>
    <message>
        <source>Panel called “%1”</source>
        <translation>评审组改名为“%1”</translation>
    </message>
    <message>
        <source>Pair with expert %1 fixed by hand</source>
        <translation>手工固定由评委 %1 评或不评</translation>
    </message>
    <message>
        <source>Pair with expert %1 no longer fixed</source>
        <translation>不再固定评委 %1</translation>
    </message>
    <message>
        <source>Expert %1 reviews it in addition</source>
        <translation>增加评委 %1 复评</translation>
    </message>
    <message>
        <source>Anonymous numbers given to %1 entries and %2 experts</source>
        <translation>给 %1 件作品、%2 位评委编匿名号</translation>
    </message>
    <message>
        <source>Expert added</source>
        <translation>增加评委</translation>
    </message>
    <message>
        <source>Expert changed</source>
        <translation>修改评委</translation>
    </message>
    <message>
        <source>Expert replaced; what was not handed in was dealt again</source>
        <translation>更换评委，未交的重新分配</translation>
    </message>
    <message>
        <source>Recusal entered</source>
        <translation>登记回避</translation>
    </message>
    <message>
        <source>Recusal changed</source>
        <translation>修改回避</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>撤回回避</translation>
    </message>
    <message>
        <source>Relation to %1 entered</source>
        <translation>登记与 %1 的关系</translation>
    </message>
    <message>
        <source>Relation to %1 taken back</source>
        <translation>撤回与 %1 的关系</translation>
    </message>
    <message>
        <source>Quota changed</source>
        <translation>修改名额</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) selected by the round&apos;s result</source>
        <translation>
            <numerusform>按评审结果选出 %n 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review package for expert %1, %n entry(ies)</source>
        <translation>
            <numerusform>导出评委 %1 的评审包，%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Score file %1 of expert %2 taken in: %3 new, %4 changed</source>
        <translation>收取评委 %2 的第 %1 份评分文件：新增 %3，改动 %4</translation>
    </message>
    <message>
        <source>A sheet of expert %1 without a place was placed</source>
        <translation>评委 %1 的一份无处归位的评分表已归位</translation>
    </message>
    <message>
        <source>A sheet of expert %1 without a place was left out</source>
        <translation>评委 %1 的一份无处归位的评分表不用</translation>
    </message>
    <message>
        <source>List number %1 written for another office</source>
        <translation>写出第 %1 份给其他办公室的名单</translation>
    </message>
    <message>
        <source>List of another office taken in</source>
        <translation>接收了其他办公室的名单</translation>
    </message>
    <message numerus="yes">
        <source>Review package opened, %n entry(ies)</source>
        <translation>
            <numerusform>打开评审包，%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign made from the profile %1</source>
        <translation>按方案 %1 新建活动</translation>
    </message>
    <message>
        <source>Campaign&apos;s key made</source>
        <translation>生成活动密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of an earlier campaign taken in</source>
        <translation>
            <numerusform>收入往年文本 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder attached: %1 of %2 files placed</source>
        <translation>附加文件夹：%2 个文件中 %1 个已归位</translation>
    </message>
    <message>
        <source>File “%1” left out</source>
        <translation>不用文件“%1”</translation>
    </message>
    <message>
        <source>File “%1” no longer left out</source>
        <translation>重新采用文件“%1”</translation>
    </message>
    <message>
        <source>Seals of changed rows</source>
        <translation>改动各行的封印</translation>
    </message>
    <message>
        <source>Kept so that it can be taken back</source>
        <translation>留存以便撤销</translation>
    </message>
    <message>
        <source>%1 entered as contact of %2</source>
        <translation>%1 登记为 %2 的联系人</translation>
    </message>
    <message>
        <source>%1 entered as administrator of %2</source>
        <translation>%1 登记为 %2 的管理员</translation>
    </message>
    <message>
        <source>%1 no longer contact of %2</source>
        <translation>%1 不再是 %2 的联系人</translation>
    </message>
    <message>
        <source>%1 no longer administrator of %2</source>
        <translation>%1 不再是 %2 的管理员</translation>
    </message>
</context>
<context>
    <name>linxuan::HonourStore</name>
    <message>
        <source>Certificate %1 is void already.</source>
        <translation>证书%1已经作废。</translation>
    </message>
</context>
<context>
    <name>linxuan::HonoursPage</name>
    <message>
        <source>Honours</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>What to show of the honours</source>
        <translation>查看哪一项表彰</translation>
    </message>
</context>
<context>
    <name>linxuan::HoursPane</name>
    <message>
        <source>Teacher, school, entry</source>
        <translation>教师、学校、作品</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1, %2 hours</source>
        <translation>%1，%2 学时</translation>
    </message>
    <message>
        <source>Study hours of teachers</source>
        <translation>教师学时</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Take in awards of the province…</source>
        <translation>导入省级获奖名单…</translation>
    </message>
    <message>
        <source>Nobody has study hours yet. They come with entries that a county recommends or the city selects.</source>
        <translation>还没有教师获得学时。作品由区县推荐或由市级选入后，教师获得学时。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) in all; each teacher is counted once.</source>
        <translation>
            <numerusform>共 %n 学时，每位教师只计一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of the province&apos;s awards</source>
        <translation>省级获奖名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>表格 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Taking in awards of the province</source>
        <translation>正在导入省级获奖名单</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) of the province taken in.</source>
        <translation>
            <numerusform>已导入 %n 个省级奖项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n 个原已登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n 行不能导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) have hours.</source>
        <translation>
            <numerusform>%n 位教师有学时。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::HoursRegister</name>
    <message>
        <source>award of the province by its answer: %1</source>
        <translation>省级答复：%1</translation>
    </message>
    <message>
        <source>award of the province by the list %1</source>
        <translation>省级获奖名单“%1”</translation>
    </message>
    <message>
        <source>award of the province by the list %1: %2</source>
        <translation>省级获奖名单“%1”：%2</translation>
    </message>
    <message>
        <source>recommended beyond the province, which its awards alone are</source>
        <translation>已由省推荐到部级，即已获省级奖项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>selected and recommended by %1</source>
        <translation>由%1初选推荐</translation>
    </message>
    <message>
        <source>recommended to the province</source>
        <translation>已推荐到省级</translation>
    </message>
    <message>
        <source>the design was selected by the city</source>
        <translation>市级教学设计初评入选</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>没有这件作品</translation>
    </message>
    <message>
        <source>the entry stands in the list twice</source>
        <translation>名单中重复</translation>
    </message>
    <message>
        <source>the entry is withdrawn or disqualified</source>
        <translation>作品已撤回或取消资格</translation>
    </message>
    <message>
        <source>the entry is of %1</source>
        <translation>作品的教师是%1</translation>
    </message>
    <message>
        <source>Say who takes the list in.</source>
        <translation>请写明由谁导入。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not counted again: %1.</source>
        <translation>不重复计算：%1。</translation>
    </message>
</context>
<context>
    <name>linxuan::HoursRows</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>linxuan::ImportAssistant</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>没有新内容可以导入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taking in %1. You may leave this open; the line at the foot of the window shows how far it is.</source>
        <translation>正在导入 %1。这个窗口可以先放着，主窗口底部显示进度。</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>正在导入：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::Intake</name>
    <message>
        <source>stands in row %1 already</source>
        <translation>第 %1 行已有同一编号</translation>
    </message>
    <message>
        <source>expected 是 or 否</source>
        <translation>应填“是”或“否”</translation>
    </message>
    <message>
        <source>expected a date such as 2023-09-18</source>
        <translation>应填日期，如 2023-09-18</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于起始日期</translation>
    </message>
    <message>
        <source>must not be empty: the school is no direct school</source>
        <translation>不能为空：这所学校不是直属校</translation>
    </message>
    <message>
        <source>there is no such county or zone</source>
        <translation>没有这个区县或开发区</translation>
    </message>
    <message>
        <source>expected a time such as 2023-09-18 18:00</source>
        <translation>应填时间，如 2023-09-18 18:00</translation>
    </message>
    <message>
        <source>expected 学科课程, 实验教学 or 特殊教育</source>
        <translation>应填“学科课程”“实验教学”或“特殊教育”</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation>%1 在第 %2 行已出现</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) were not in the table of units and were added below their county.</source>
        <translation>
            <numerusform>有 %n 所学校不在单位表中，已添加到所属区县之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile has no subject “%1”</source>
        <translation>方案里没有学科“%1”</translation>
    </message>
    <message>
        <source>the profile has no stage “%1”</source>
        <translation>方案里没有学段“%1”</translation>
    </message>
    <message>
        <source>“%1” is neither an entry nor a unit; import those first</source>
        <translation>“%1”既不是作品也不是单位；请先导入作品和单位</translation>
    </message>
    <message>
        <source>expected a whole number of places, or nothing</source>
        <translation>应填名额数（整数），或留空</translation>
    </message>
    <message>
        <source>the profile has no such stage or subject</source>
        <translation>方案里没有这个学段或学科</translation>
    </message>
    <message>
        <source>Row %1, %2: the total says %3, the columns add up to %4. Both limits hold.</source>
        <translation>第 %1 行“%2”：合计写的是 %3，各列相加为 %4。两个上限都有效。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>there is no such county, zone or direct school</source>
        <translation>没有这个区县、开发区或直属校</translation>
    </message>
    <message>
        <source>the sheet&apos;s name says neither 附件3 nor 附件4; name the track</source>
        <translation>工作表名称里没有“附件3”或“附件4”；请指明名额通道</translation>
    </message>
    <message>
        <source>has a row in this table already</source>
        <translation>在本表中已有一行</translation>
    </message>
    <message>
        <source>expected 学校, 县级, 市级 or 省级</source>
        <translation>应填“学校”“县级”“市级”或“省级”</translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation>替换评分表须写明理由。</translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>这一轮次已结束</translation>
    </message>
    <message>
        <source>the round holds no such entry</source>
        <translation>这一轮次里没有这件作品</translation>
    </message>
    <message>
        <source>there is no such expert</source>
        <translation>没有这位评委</translation>
    </message>
    <message>
        <source>the entry is not assigned to this expert</source>
        <translation>这件作品没有分配给这位评委</translation>
    </message>
    <message>
        <source>无法判定 needs a reason, here or in 评语</source>
        <translation>“无法判定”须写理由，写在此格或“评语”列</translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation>单元格里是错误值</translation>
    </message>
    <message>
        <source>is no criterion of rubric %1</source>
        <translation>评价指标 %1 中没有这一项</translation>
    </message>
    <message>
        <source>the points add up to %1</source>
        <translation>各项分数相加为 %1</translation>
    </message>
    <message>
        <source>the profile has no veto item “%1”</source>
        <translation>方案里没有否决项“%1”</translation>
    </message>
    <message>
        <source>this sheet was submitted with other values; replacing it needs --replace and a reason</source>
        <translation>这份评分表已提交，分数不同；要替换，须加 --replace 并写明理由</translation>
    </message>
    <message>
        <source>this expert&apos;s sheet for the entry stands in the table twice, with different values</source>
        <translation>这位评委对这件作品的评分在表中出现两次，分数不同</translation>
    </message>
    <message>
        <source>the expert is recused from this entry</source>
        <translation>这位评委已回避这件作品</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>导入已取消，没有存入任何内容。</translation>
    </message>
    <message>
        <source>the profile has no such stage</source>
        <translation>方案里没有这个学段</translation>
    </message>
    <message>
        <source>the profile has no such subject</source>
        <translation>方案里没有这个学科</translation>
    </message>
    <message>
        <source>expected 区县, 开发区, 直属校 or 学校</source>
        <translation>应填“区县”“开发区”“直属校”或“学校”</translation>
    </message>
    <message>
        <source>expected a whole number of teachers</source>
        <translation>应填教师人数（整数）</translation>
    </message>
    <message>
        <source>a school needs the county or zone above it</source>
        <translation>学校须填写所属的区县或开发区</translation>
    </message>
    <message>
        <source>%1 is a %2 already</source>
        <translation>%1 已登记为%2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Catalogue nodes</source>
        <translation>课程节点</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Register of bans</source>
        <translation>禁赛登记</translation>
    </message>
    <message>
        <source>Recommended list</source>
        <translation>上报名单</translation>
    </message>
    <message>
        <source>Keyed scores</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>a closed round holds this entry; reopen it before changing group, unit, teacher or node</source>
        <translation>已关闭的轮次含有此作品；要改组别、单位、教师或节点，请先重开该轮次</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>a note is “material place text”, such as “%1 12:34 …”</source>
        <translation>依据写成“材料 位置 内容”，例如“%1 12:34 …”</translation>
    </message>
    <message>
        <source>there is no material “%1” here</source>
        <translation>没有“%1”这种材料</translation>
    </message>
    <message>
        <source>the entry has no file for %1</source>
        <translation>这件作品没有%1的文件</translation>
    </message>
    <message>
        <source>“%1” is no place</source>
        <translation>“%1”不是时间或页码</translation>
    </message>
    <message>
        <source>there is no criterion “%1” here</source>
        <translation>没有“%1”这项指标</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>paper sheets of this round are keyed twice, each under its code; import them with “key”</source>
        <translation>这一轮次的纸质评分表须按编码录两遍，请用“录入纸质评分表”</translation>
    </message>
    <message>
        <source>there is no such unit, or several have this name</source>
        <translation>没有这个单位，或有几个单位都叫这个名字</translation>
    </message>
    <message>
        <source>is not the entry&apos;s; to move it, the table needs its school</source>
        <translation>不是这件作品的区县；要改区县，表里须有学校一列</translation>
    </message>
    <message>
        <source>the table has no such column, which a new entry needs</source>
        <translation>表里没有这一列，新作品必须有</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) between the rows were left out: row %1.</source>
        <translation>
            <numerusform>表格中间有 %n 行分组标题没有导入：第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below the table were left out: row %1.</source>
        <translation>
            <numerusform>表格下面有 %n 行不是数据，没有导入：第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: says %3 under %4, the rows add up to %5.</source>
        <translation>第 %1 行“%2”：“%4”写的是 %3，各行相加是 %5。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>工作联系表</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员信息申报表</translation>
    </message>
</context>
<context>
    <name>linxuan::Invariants</name>
    <message>
        <source>a school without the unit above it</source>
        <translation>学校没有所属单位</translation>
    </message>
    <message>
        <source>stands below a school</source>
        <translation>所属单位是一所学校</translation>
    </message>
    <message>
        <source>its school or unit does not exist</source>
        <translation>所填学校或单位不存在</translation>
    </message>
    <message>
        <source>its school does not belong to its unit</source>
        <translation>学校不属于所填单位</translation>
    </message>
    <message>
        <source>is out without a reason</source>
        <translation>已退出，但没有理由</translation>
    </message>
    <message>
        <source>a quota for something that does not recommend to the city</source>
        <translation>名额给了不向市级推荐的单位</translation>
    </message>
    <message>
        <source>its state and its digest do not fit each other</source>
        <translation>状态与校验码不相符</translation>
    </message>
    <message>
        <source>the number of its closings is wrong</source>
        <translation>结束次数不对</translation>
    </message>
    <message>
        <source>closing %1 does not fit the round</source>
        <translation>第 %1 次结束的记录与轮次不符</translation>
    </message>
    <message>
        <source>the sheets are not those that the audit trail speaks of</source>
        <translation>评分表与审计记录所载的不一致</translation>
    </message>
    <message>
        <source>was altered outside the program</source>
        <translation>在程序之外被改动</translation>
    </message>
    <message>
        <source>its rubric does not exist</source>
        <translation>所用评价指标不存在</translation>
    </message>
    <message>
        <source>has %1 points for %2 criteria</source>
        <translation>有 %1 个分数，指标却有 %2 项</translation>
    </message>
    <message>
        <source>has more than full points for %1</source>
        <translation>%1 的得分超过满分</translation>
    </message>
    <message>
        <source>is submitted with criteria neither scored nor marked</source>
        <translation>已提交，但有指标既没有评分也没有标为无法判定</translation>
    </message>
    <message>
        <source>is submitted without a time</source>
        <translation>已提交，但没有提交时间</translation>
    </message>
    <message>
        <source>has points and is not started</source>
        <translation>未开始，却已有分数</translation>
    </message>
    <message>
        <source>is returned or recused without a reason</source>
        <translation>已退回或回避，但没有理由</translation>
    </message>
    <message>
        <source>marks %1 as not to be judged without need or reason</source>
        <translation>%1 标为无法判定，却已评分或没有写明原因</translation>
    </message>
    <message>
        <source>was added outside the program</source>
        <translation>是在本程序之外添加的</translation>
    </message>
    <message>
        <source>was removed outside the program</source>
        <translation>在本程序之外被删除了</translation>
    </message>
    <message>
        <source>its level or status is not the one that the audit trail speaks of</source>
        <translation>推荐级别或状态与操作记录不符</translation>
    </message>
</context>
<context>
    <name>linxuan::JsonCursor</name>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>no such key, only %1</source>
        <translation>不写这一项，只可写 %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a list of at least %1</source>
        <translation>至少含 %1 项的列表</translation>
    </message>
    <message>
        <source>a text on one line without spaces around it</source>
        <translation>一行文字，首尾无空格</translation>
    </message>
    <message>
        <source>a code of letters, digits and . _ -</source>
        <translation>由字母、数字和 . _ - 组成的编码</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>points from %1 to %2, as a whole number or a text such as &quot;8.5&quot;</source>
        <translation>%1 到 %2 分，写成整数或 &quot;8.5&quot; 这样的文字</translation>
    </message>
    <message>
        <source>a moment such as &quot;2023-09-18T18:00:00+08:00&quot;</source>
        <translation>&quot;2023-09-18T18:00:00+08:00&quot; 这样的时间</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：要求%2；写的是：%3</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>含 %1 项的列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>a value that the list does not have yet</source>
        <translation>列表中尚未出现的值</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>最多 %1 项的列表</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>最多 %1 个字符的文字</translation>
    </message>
    <message>
        <source>an identity such as &quot;018b2f6e-5c1a-7d3e-9f00-0123456789ab&quot;</source>
        <translation>标识，如 &quot;018b2f6e-5c1a-7d3e-9f00-0123456789ab&quot;</translation>
    </message>
    <message>
        <source>%1 digits of 0-9 and a-f</source>
        <translation>%1 位 0-9 和 a-f</translation>
    </message>
    <message>
        <source>%1 to %2 digits of 0-9 and a-f</source>
        <translation>%1 到 %2 位 0-9 和 a-f</translation>
    </message>
</context>
<context>
    <name>linxuan::JsonText</name>
    <message>
        <source>%1: the key is given twice; remove one of the two</source>
        <translation>%1：这一项写了两次；请删去一处</translation>
    </message>
    <message>
        <source>%1: expected a whole number or a text such as &quot;8.5&quot;, found %2</source>
        <translation>%1：要求整数或 &quot;8.5&quot; 这样的文字；写的是：%2</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON; correct the file at this place</source>
        <translation>第 %1 行第 %2 列：不符合 JSON 格式；请改正此处</translation>
    </message>
    <message>
        <source>the whole file: expected an object, found a list</source>
        <translation>整个文件：要求一个对象；写的是：一个列表</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyDialog</name>
    <message>
        <source>Campaign key</source>
        <translation>遴选密钥</translation>
    </message>
    <message>
        <source>Review packages and result archives are signed with this key. Whoever doubts where one comes from compares this fingerprint with you, by telephone for instance.</source>
        <translation>评审包和结果存档都用这把密钥签名。对来历有疑问的人，可以打电话和您核对这个指纹。</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>The key has a passphrase: packing and archiving ask for it. Leave the new one empty to take it away.</source>
        <translation>密钥有口令：导出评审包和结果存档时要输入。新口令留空就去掉口令。</translation>
    </message>
    <message>
        <source>The key has no passphrase: whoever has this campaign&apos;s folder can sign with it.</source>
        <translation>密钥没有口令：拿到这个遴选文件夹的人都能用它签名。</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>去掉口令</translation>
    </message>
    <message>
        <source>When it is forgotten, nothing can be signed any more.</source>
        <translation>忘了口令，就再也不能签名。</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyFile</name>
    <message>
        <source>the key file is damaged; put back the copy from a backup</source>
        <translation>密钥文件已损坏；请从备份恢复</translation>
    </message>
</context>
<context>
    <name>linxuan::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyingChoices</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Entry %1&#x3000;Expert %2</source>
        <translation>作品 %1&#x3000;评委 %2</translation>
    </message>
    <message>
        <source>The two keyed this sheet differently. Look at the paper and take the left value with ←, the right one with →, or type another.</source>
        <translation>两人录入的不一致。请看原件：按 ← 取左边的值，按 → 取右边的值，也可以另写。</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>First %1, second %2</source>
        <translation>第一遍 %1，第二遍 %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Such as: compared with the paper</source>
        <translation>例如：已与原件核对</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 is not decided yet.</source>
        <translation>%1 还没有裁定。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请写明理由。</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyingDialog</name>
    <message>
        <source>Key paper score sheets</source>
        <translation>录入纸质评分表</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>评分表编码</translation>
    </message>
    <message>
        <source>Scan the code at the upper right of the sheet, or type it and press Enter. Two people key each sheet, one after the other; nobody sees what the other keyed. When both agree, the sheet is submitted.</source>
        <translation>扫描评分表右上角的二维码，或输入编码后按回车。每份由两人先后各录一遍，互相看不到对方录的内容；两遍一致即提交。</translation>
    </message>
    <message>
        <source>Who keys or settles</source>
        <translation>录入人或裁定人</translation>
    </message>
    <message>
        <source>To settle; Enter opens</source>
        <translation>待裁定（按回车打开）</translation>
    </message>
    <message>
        <source>This round&apos;s paper is keyed twice</source>
        <translation>本轮纸质评分表须录两遍</translation>
    </message>
    <message>
        <source>Importing its sheets from a table is then refused.</source>
        <translation>勾选后，这一轮次的评分表不能再用表格导入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 not keyed</source>
        <translation>未录 %1 份</translation>
    </message>
    <message>
        <source>%1 keyed once</source>
        <translation>已录一遍 %1 份</translation>
    </message>
    <message>
        <source>%1 to settle</source>
        <translation>待裁定 %1 份</translation>
    </message>
    <message>
        <source>%1 taken in</source>
        <translation>已提交 %1 份</translation>
    </message>
    <message>
        <source>Say first who keys.</source>
        <translation>请先写明录入人。</translation>
    </message>
    <message>
        <source>%1 is submitted already.</source>
        <translation>%1 已提交。</translation>
    </message>
    <message>
        <source>Keeping the keyed sheet</source>
        <translation>保存录入的评分表</translation>
    </message>
    <message>
        <source>Settling the sheet</source>
        <translation>保存裁定</translation>
    </message>
    <message>
        <source>%1: the two keyings differ.</source>
        <translation>%1：两遍不一致。</translation>
    </message>
    <message>
        <source>%1 is keyed once. Another person keys it next.</source>
        <translation>%1 已录一遍，请另一人再录一遍。</translation>
    </message>
    <message>
        <source>%1 is submitted.</source>
        <translation>%1 两遍一致，已提交。</translation>
    </message>
    <message>
        <source>Keeping the round&apos;s rule</source>
        <translation>保存本轮的录入要求</translation>
    </message>
    <message>
        <source>Leave this sheet</source>
        <translation>离开这份评分表</translation>
    </message>
    <message>
        <source>What you keyed of %1 is not kept.</source>
        <translation>%1 已录的内容不会保存。</translation>
    </message>
    <message>
        <source>Leave sheet</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyingForm</name>
    <message>
        <source>Entry %1&#x3000;Expert %2</source>
        <translation>作品 %1&#x3000;评委 %2</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>第一遍录入</translation>
    </message>
    <message>
        <source>You keyed this sheet first; what you key now takes its place.</source>
        <translation>第一遍是你录的；现在录的会取代它。</translation>
    </message>
    <message>
        <source>Second keying; %1 keyed it first. Key what the paper says.</source>
        <translation>第二遍录入，第一遍由 %1 录。请照纸面录入。</translation>
    </message>
    <message>
        <source>Veto items</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>Codes such as V2; mostly empty</source>
        <translation>编号如 V2，没有则不填</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Total on the paper</source>
        <translation>纸面总分</translation>
    </message>
    <message>
        <source>Keep sheet</source>
        <translation>保存评分表</translation>
    </message>
    <message>
        <source>Total %1, not the paper&apos;s</source>
        <translation>合计 %1，与纸面不符</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Leanings</name>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
</context>
<context>
    <name>linxuan::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>添加名额</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部学段</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>全部学科</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation>名额表</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Try limit</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linxuan::LinePrompt</name>
    <message numerus="yes">
        <source>%1: rank %2 is shared by %3, and the line (%n place(s)) runs through them.</source>
        <translation>
            <numerusform>%1：%3 并列第 %2 名，奖项线（取 %n 件）落在它们中间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the line of %1</source>
        <translation>确定%1的奖项线</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>都算上</translation>
    </message>
    <message numerus="yes">
        <source>All %n tied entry(ies) get %1; the line moves to their end.</source>
        <translation>
            <numerusform>并列的 %n 件都得%1，奖项线移到它们之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>都不算</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tied entry(ies) gets %1; the next award starts with them.</source>
        <translation>
            <numerusform>并列的 %n 件都不得%1，下一个奖项从它们开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定奖项线</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>linxuan::LineStrip</name>
    <message>
        <source>Lines between awards</source>
        <translation>奖项之间的线</translation>
    </message>
    <message>
        <source>no award</source>
        <translation>不得奖</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries above the line</source>
        <translation>
            <numerusform>%1：线以上 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::LinesPane</name>
    <message>
        <source>no award</source>
        <translation>不得奖</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>会变成</translation>
    </message>
    <message>
        <source>Who would get another award</source>
        <translation>奖项会变的作品</translation>
    </message>
    <message>
        <source>Apply as hand changes…</source>
        <translation>按人工更改保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Award lines</source>
        <translation>奖次线</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>请选一个组。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would get another award</source>
        <translation>
            <numerusform>%n 件作品的奖项会变</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines lie where the awards have them. Drag a line, or move it with ↑ and ↓, to see what would be.</source>
        <translation>线在现在的位置。拖动一条线，或用上下键移动，看会怎样变。</translation>
    </message>
    <message>
        <source>%1: %2 places by the rule, %3 now</source>
        <translation>%1：按办法 %2 个名额，现有 %3 件</translation>
    </message>
    <message>
        <source>, %1 would be</source>
        <translation>，会有 %1 件</translation>
    </message>
    <message>
        <source> (%1 over)</source>
        <translation>（超 %1 件）</translation>
    </message>
    <message>
        <source>The line of %1 parts entries of equal rank: %2 above, %3 below.</source>
        <translation>%1的线把并列的作品分开：线上 %2，线下 %3。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>linxuan::LockedSecret</name>
    <message>
        <source>the locked key is damaged; copy the file again from where it came</source>
        <translation>加了口令的密钥已损坏；请从来处重新复制文件</translation>
    </message>
    <message>
        <source>too little memory to try the passphrase: %1 MB are needed; close other programs and try again</source>
        <translation>内存不足，验证口令需要 %1 MB；请关闭其他程序后再试</translation>
    </message>
    <message>
        <source>the passphrase is empty; type one</source>
        <translation>口令是空的；请输入口令</translation>
    </message>
    <message>
        <source>this cannot be locked; report it to whoever looks after the program</source>
        <translation>无法加上口令；请告诉负责维护本软件的人</translation>
    </message>
    <message>
        <source>the passphrase is wrong; type it again, mind capitals and the input method</source>
        <translation>口令不对；请重新输入，注意大小写和输入法</translation>
    </message>
</context>
<context>
    <name>linxuan::Locks</name>
    <message>
        <source>Expert %1 cannot judge %2: %3.</source>
        <translation>评委 %1 不能评 %2：%3。</translation>
    </message>
    <message>
        <source>Expert %1 has submitted a sheet for %2.</source>
        <translation>评委 %1 已经提交了 %2 的评分表。</translation>
    </message>
    <message>
        <source>Lock %1 to %2</source>
        <translation>锁定 %1 给评委 %2</translation>
    </message>
    <message>
        <source>Keep %1 from %2</source>
        <translation>不把 %1 分给评委 %2</translation>
    </message>
    <message>
        <source>Unlock %1 and %2</source>
        <translation>解除 %1 与评委 %2 的锁定</translation>
    </message>
    <message>
        <source>%1 and expert %2 are not locked.</source>
        <translation>%1 与评委 %2 没有锁定。</translation>
    </message>
</context>
<context>
    <name>linxuan::LookDialog</name>
    <message>
        <source>Look at lessons</source>
        <translation>看片</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>上一件 (P)</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>下一件 (N)</translation>
    </message>
    <message>
        <source>In order (%1)</source>
        <translation>没有问题 (%1)</translation>
    </message>
    <message>
        <source>Not in order (%1)</source>
        <translation>有问题 (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4 %5</source>
        <translation>%1 · 第 %2 件，共 %3 件 · %4 %5</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>%1 of %2: what is not in order?</source>
        <translation>%2 的“%1”有什么问题？</translation>
    </message>
    <message>
        <source>Keep the word</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Keeping a word</source>
        <translation>记录核对结果</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>第 %1 课时</translation>
    </message>
</context>
<context>
    <name>linxuan::MadeDocument</name>
    <message>
        <source>There is no room for a preview: %1</source>
        <translation>没有地方存放预览：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::MainWindow</name>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation>打开其他遴选活动…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>Version %1. Review workstation for the selection of excellent lessons. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>版本 %1。用于精品课遴选的评审工作站。自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Pack review packages…</source>
        <translation>导出评审包…</translation>
    </message>
    <message>
        <source>Collect score files…</source>
        <translation>收取评分…</translation>
    </message>
</context>
<context>
    <name>linxuan::Manifest</name>
    <message>
        <source>the package is of another campaign: it is signed with the key %1, this campaign&apos;s is %2; take the package to where it belongs</source>
        <translation>评审包属于另一个活动：签名的密钥是 %1，本活动的是 %2；请拿到它所属的活动使用</translation>
    </message>
    <message>
        <source>the package&apos;s list of files was altered after it was packed; do not use it and ask for a new one</source>
        <translation>评审包的文件清单在打包后被改动过；请不要使用，索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::ManifestReader</name>
    <message>
        <source>a category that the package has a rubric for</source>
        <translation>评审包里有评价指标的类别</translation>
    </message>
    <message>
        <source>false, as the package has no passphrase</source>
        <translation>false，因为评审包没有口令</translation>
    </message>
    <message>
        <source>the entry of this material</source>
        <translation>该材料所属的作品</translation>
    </message>
    <message>
        <source>an entry of the package, for materials only</source>
        <translation>评审包里的作品，且只用于材料</translation>
    </message>
    <message>
        <source>the fingerprint of the key beside it</source>
        <translation>旁边那个密钥的指纹</translation>
    </message>
    <message>
        <source>none or passphrase</source>
        <translation>none 或 passphrase</translation>
    </message>
    <message>
        <source>this is no review package; choose the folder of one</source>
        <translation>这不是评审包；请选择评审包的文件夹</translation>
    </message>
    <message>
        <source>the package is of a newer form (%1); update this program</source>
        <translation>评审包的格式更新（%1）；请更新本软件</translation>
    </message>
    <message>
        <source>the package does not say which form it has; ask for a new one</source>
        <translation>评审包没有写明格式；请索要新的评审包</translation>
    </message>
    <message>
        <source>the package&apos;s list of files is larger than it can be (%1 MB); ask for a new package</source>
        <translation>评审包的文件清单过大（上限 %1 MB）；请索要新的评审包</translation>
    </message>
    <message>
        <source>false, except for materials</source>
        <translation>false（材料除外）</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialContents</name>
    <message>
        <source>the file is not where it was</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>it is no text that can be read</source>
        <translation>读不出文字</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialDesk</name>
    <message>
        <source>Two materials side by side (F8)</source>
        <translation>两份材料并排（F8）</translation>
    </message>
    <message>
        <source>Two materials side by side</source>
        <translation>两份材料并排</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialPane</name>
    <message>
        <source>Materials of the entry</source>
        <translation>作品的材料</translation>
    </message>
    <message>
        <source>No files were handed in for this entry. It can be scored all the same, or recused.</source>
        <translation>这件作品没有交文件。可以照常打分，也可以回避。</translation>
    </message>
</context>
<context>
    <name>linxuan::Materials</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Stopped before the files were copied.</source>
        <translation>文件复制完之前已停止。</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. Attach it again.</source>
        <translation>%1 在复制时变了，请重新加入。</translation>
    </message>
    <message>
        <source>Stopped before the files were read.</source>
        <translation>文件读完之前已停止。再次加入时从停下的地方接着读。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 在读取时变了，请重新加入。</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialsPage</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What to show of the materials</source>
        <translation>材料的哪一面</translation>
    </message>
    <message>
        <source>Attach folder…</source>
        <translation>加入文件夹…</translation>
    </message>
    <message>
        <source>Attach folder and copy its files…</source>
        <translation>加入文件夹并复制文件…</translation>
    </message>
</context>
<context>
    <name>linxuan::Matrix</name>
    <message>
        <source>Excused</source>
        <translation>不交</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>没有分配</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <source>The total is shown once your own sheet is submitted, and of calibration entries once all are in.</source>
        <translation>自己的评分表交了才显示总分；试评作品要全组交齐。</translation>
    </message>
    <message>
        <source>Added for a re-review</source>
        <translation>复评加的</translation>
    </message>
    <message>
        <source>Far from the others on this entry</source>
        <translation>与这件作品的其他评分相差很远</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>不计：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>分差大</translation>
    </message>
    <message>
        <source>Too few experts</source>
        <translation>评委不足</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Highest and lowest total are %1 apart; more than %2 asks for a re-review.</source>
        <translation>最高分与最低分相差 %1 分，超过 %2 分，建议复评。</translation>
    </message>
    <message>
        <source>The total of %1 is more than %2 from the mean of the others.</source>
        <translation>%1 的总分与其他评分的平均相差超过 %2 分。</translation>
    </message>
    <message>
        <source>Fewer than %1 experts judge it, so it cannot be ranked.</source>
        <translation>评这件作品的评委不足 %1 位，排不了名次。</translation>
    </message>
    <message>
        <source>A veto is proposed or confirmed; see the tab Vetoes.</source>
        <translation>有一票否决，见“一票否决”。</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 偏高</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 偏低</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>%1 of %2 sheets submitted</source>
        <translation>已交 %1 份，应交 %2 份</translation>
    </message>
    <message>
        <source>Mean %1, %2 against the group</source>
        <translation>平均 %1，与本组相差 %2</translation>
    </message>
    <message>
        <source>Deviates by more than the limit</source>
        <translation>偏差超过规定</translation>
    </message>
    <message>
        <source>No longer on the panel; the sheets do not count</source>
        <translation>已不在评审组，评分表不计</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项要看</numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>linxuan::MatrixDrawer</name>
    <message>
        <source>Re-review…</source>
        <translation>复评…</translation>
    </message>
    <message>
        <source>Return sheet…</source>
        <translation>退回评分表…</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Return the sheet?</source>
        <translation>退回评分表？</translation>
    </message>
    <message>
        <source>%1 %2 submits the sheet of %3 “%4” again. Until then it does not count.</source>
        <translation>请 %1 %2 重新提交 %3“%4”的评分表；提交以前不计。</translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation>退回评分表</translation>
    </message>
    <message>
        <source>Returning the sheet</source>
        <translation>正在退回评分表</translation>
    </message>
</context>
<context>
    <name>linxuan::MatrixModel</name>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要看什么</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分差</translation>
    </message>
</context>
<context>
    <name>linxuan::MatrixPane</name>
    <message>
        <source>Entries by experts stand here, with every sheet&apos;s state and total. The round has no entries yet.</source>
        <translation>这里按作品和评委列出每份评分表的状态和总分。这一轮次还没有作品。</translation>
    </message>
    <message>
        <source>Score matrix</source>
        <translation>分数矩阵</translation>
    </message>
    <message>
        <source>Code, lesson</source>
        <translation>编号、课题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要看什么</translation>
    </message>
    <message>
        <source>Sheets missing</source>
        <translation>缺评分表</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>linxuan::Measuring</name>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原来的位置。</translation>
    </message>
    <message>
        <source>The program linxuan-measure is not installed.</source>
        <translation>没有安装 linxuan-measure 程序。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>The file was altered since it was taken in.</source>
        <translation>文件入库后有改动。</translation>
    </message>
    <message>
        <source>The text cannot be kept in the workspace.</source>
        <translation>文字无法保存到活动文件夹。</translation>
    </message>
    <message>
        <source>There is no text of %1 yet.</source>
        <translation>还没有 %1 的文字。</translation>
    </message>
</context>
<context>
    <name>linxuan::Medium</name>
    <message>
        <source>%1 cannot be read back. See that the disk is connected; if it is, use another one.</source>
        <translation>%1 无法读回。请检查磁盘是否连接；如已连接，请换一个磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room or take a larger one, then pack again.</source>
        <translation>%1 无法写入：磁盘已满。请腾出空间或换一个更大的磁盘，然后再打包一次。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file is too large for the disk&apos;s file system. Format the disk as exFAT, or take another one.</source>
        <translation>%1 无法写入：文件超过磁盘文件系统的上限。请把磁盘格式化为 exFAT，或换一个磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk or folder is write-protected.</source>
        <translation>%1 无法写入：磁盘或文件夹有写保护。</translation>
    </message>
    <message>
        <source>%1 cannot be written. See that the disk is connected, then pack again.</source>
        <translation>%1 无法写入。请检查磁盘是否连接，然后再打包一次。</translation>
    </message>
    <message>
        <source>Stopped before all was read back.</source>
        <translation>读回时已停止。</translation>
    </message>
</context>
<context>
    <name>linxuan::MemoryFile</name>
    <message>
        <source>There is not enough memory to show the file. Close other programs, then open it again.</source>
        <translation>内存不够，无法显示这个文件。请关闭其他程序，再重新打开。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不了。</translation>
    </message>
    <message>
        <source>The file is too large to be shown safely.</source>
        <translation>文件过大，不能安全显示。</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>已停止打开文件。</translation>
    </message>
</context>
<context>
    <name>linxuan::MovesUp</name>
    <message>
        <source>rank %1 with %2 points</source>
        <translation>第 %1 名，%2 分</translation>
    </message>
    <message>
        <source>waiting, without a rank</source>
        <translation>待推荐，没有名次</translation>
    </message>
    <message>
        <source>%1; node %2 is free again</source>
        <translation>%1；节点 %2 已空出</translation>
    </message>
    <message>
        <source>%1; the teacher has no other entry now</source>
        <translation>%1；该教师没有其他作品了</translation>
    </message>
    <message>
        <source>%1; the next for the place of %2</source>
        <translation>%1；递补 %2 的名额</translation>
    </message>
    <message>
        <source>equals for the place of %1: a person decides</source>
        <translation>%1 的名额由并列者递补，请人工决定</translation>
    </message>
    <message>
        <source>no ranking says who takes the place of %1: a person decides</source>
        <translation>%1 的名额没有排名可依，请人工决定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>award: %1, was %2</source>
        <translation>奖项：%1，原为%2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>linxuan::Navigator</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>Search	Ctrl+K</source>
        <translation>搜索	Ctrl+K</translation>
    </message>
    <message>
        <source>Search and commands (Ctrl+K)</source>
        <translation>搜索和命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>linxuan::NeutralCopy</name>
    <message>
        <source>%1 cannot be copied to be opened elsewhere. Check the room on the disk.</source>
        <translation>%1 不能复制出来用别的程序打开，请看磁盘还有没有空间。</translation>
    </message>
    <message>
        <source>%1: The file is no longer where it was.</source>
        <translation>%1：文件已不在原来的位置。</translation>
    </message>
    <message>
        <source>%1: There is no file.</source>
        <translation>%1：没有文件。</translation>
    </message>
    <message>
        <source>%1 is part of a review package and is shown here only: another program would need a copy of it on the disk.</source>
        <translation>“%1”是评审包里的材料，只在这里显示：用其他程序打开，要在磁盘上留一份副本。</translation>
    </message>
</context>
<context>
    <name>linxuan::NoticeBar</name>
    <message>
        <source>Show list</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>linxuan::OfficeConverter</name>
    <message>
        <source>LibreOffice is needed to show this file here, and it is not installed on this computer.</source>
        <translation>在这里显示这个文件需要 LibreOffice，这台电脑没有安装。</translation>
    </message>
    <message>
        <source>Preparing the pages was stopped.</source>
        <translation>已停止准备页面。</translation>
    </message>
    <message>
        <source>LibreOffice did not finish this file in the time allowed.</source>
        <translation>LibreOffice 未能在限定时间内转换这个文件。</translation>
    </message>
    <message>
        <source>LibreOffice cannot open this file. It may be damaged or protected by a password.</source>
        <translation>LibreOffice 打不开这个文件，可能已损坏或有密码保护。</translation>
    </message>
    <message>
        <source>The pages cannot be kept: the disk is full.</source>
        <translation>磁盘已满，无法保存页面。</translation>
    </message>
</context>
<context>
    <name>linxuan::OfficeForms</name>
    <message>
        <source>%1 is neither a layout (.json), nor a sheet (.xlsx), nor a picture (.png, .jpg).</source>
        <translation>%1 不是版式（.json）、表样（.xlsx）或图片（.png、.jpg）。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 超过 %2 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>The file is no picture of at most %1 points a side.</source>
        <translation>文件不是图片，或边长超过 %1 像素。</translation>
    </message>
    <message>
        <source>The picture is damaged: %1.</source>
        <translation>图片已损坏：%1。</translation>
    </message>
    <message>
        <source>Only forms such as certificates have a picture behind their text.</source>
        <translation>只有证书一类的文书可以放底图。</translation>
    </message>
    <message>
        <source>%1: own form placed</source>
        <translation>%1：换用本单位的表</translation>
    </message>
    <message>
        <source>%1: own form removed</source>
        <translation>%1：恢复程序自带的表</translation>
    </message>
    <message>
        <source>The office has put nothing in the place of this form.</source>
        <translation>这份文书没有换用过本单位的表。</translation>
    </message>
</context>
<context>
    <name>linxuan::Opener</name>
    <message>
        <source>No profile came with the program.</source>
        <translation>程序没有附带遴选方案，请重新安装程序。</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>打开遴选活动</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new campaign</source>
        <translation>为新的遴选活动选择一个空文件夹</translation>
    </message>
    <message>
        <source>Making the campaign…</source>
        <translation>正在新建遴选活动…</translation>
    </message>
    <message>
        <source>Making the sample campaign…</source>
        <translation>正在生成示例遴选活动…</translation>
    </message>
    <message>
        <source>Choose the package&apos;s folder, or the disk it lies on</source>
        <translation>选择评审包的文件夹，或它所在的 U 盘</translation>
    </message>
</context>
<context>
    <name>linxuan::Originality</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The library no longer has %1.</source>
        <translation>往年材料里已经没有 %1。</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <translation>%1 %2与 %3 %4</translation>
    </message>
    <message>
        <source>, %1 and %2 alike, the longest passage has %3 characters</source>
        <translation>文字相同，各占 %1 和 %2，最长一段 %3 字</translation>
    </message>
    <message>
        <source>, the same file</source>
        <translation>，是同一文件</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>请写明姓名和理由。</translation>
    </message>
    <message>
        <source>%1: the same file</source>
        <translation>%1：同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s)</source>
        <translation>
            <numerusform>%1：图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, longest %3 characters</source>
        <translation>%1：%2，最长 %3 字</translation>
    </message>
    <message>
        <source>No passages that need a look.</source>
        <translation>没有需要查看的相同段落。</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>；%1</translation>
    </message>
    <message>
        <source>Alike with %1; from %2 % on a person looks</source>
        <translation>与 %1 相同；达到 %2% 由人判断</translation>
    </message>
    <message>
        <source>The campaign&apos;s profile has no veto on copying.</source>
        <translation>本次活动的方案没有关于抄袭的否决项。</translation>
    </message>
    <message>
        <source> The longest passage: “%1”</source>
        <translation> 最长的相同段落：“%1”</translation>
    </message>
    <message>
        <source>The comparison of the texts was cancelled.</source>
        <translation>比对已取消。</translation>
    </message>
    <message>
        <source>it has no text, such as a scan</source>
        <translation>没有文字，可能是扫描件</translation>
    </message>
    <message>
        <source>%1 and %2 are alike: “%3”</source>
        <translation>%1 与 %2 相似：“%3”</translation>
    </message>
</context>
<context>
    <name>linxuan::OriginalityPane</name>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>The texts are read and compared.</source>
        <translation>正在读取并比对文字。</translation>
    </message>
    <message>
        <source>Earlier campaigns</source>
        <translation>往年材料</translation>
    </message>
    <message>
        <source>Take texts of earlier campaigns in…</source>
        <translation>导入往年材料…</translation>
    </message>
    <message>
        <source>Save texts for the next campaign…</source>
        <translation>保存文字供下次比对…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>文字相同的材料</translation>
    </message>
    <message>
        <source>Previous passage (Shift+F3)</source>
        <translation>上一段 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next passage (F3)</source>
        <translation>下一段 (F3)</translation>
    </message>
    <message>
        <source>It is advice: a person decides.</source>
        <translation>只供参考，由人判断。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>比对文字</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>Papers that look copied from each other or from earlier campaigns stand here. Attach the materials first; their texts are then compared.</source>
        <translation>互相抄袭或抄自往年的材料会列在这里。先收材料，文字随后自动比对。</translation>
    </message>
    <message>
        <source>Both files have the same content.</source>
        <translation>两个文件内容完全相同。</translation>
    </message>
    <message>
        <source>Only pictures are in common.</source>
        <translation>只有图片相同。</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>Against %1…</source>
        <translation>针对 %1…</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>原创性</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) compared</source>
        <translation>
            <numerusform>已比对 %n 份文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns</source>
        <translation>
            <numerusform>往年材料 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not checked: no text could be read</source>
        <translation>
            <numerusform>%n 个文件读不出文字，未能检查</numerusform>
        </translation>
    </message>
    <message>
        <source>No two texts have passages that need a look.</source>
        <translation>没有需要查看的相同段落。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>The comparison was broken off, so nothing can be said of copying.</source>
        <translation>比对已中止，还不能说明有没有雷同。</translation>
    </message>
    <message>
        <source>The comparison was broken off; what stands here is from before.</source>
        <translation>比对已中止，这里是以前的结果。</translation>
    </message>
</context>
<context>
    <name>linxuan::Overview</name>
    <message>
        <source>Import the units: counties, zones and direct schools</source>
        <translation>导入单位：区县、开发区和直属校</translation>
    </message>
    <message>
        <source>Import the quotas; without them there are no limits</source>
        <translation>导入名额；不导入就没有上限</translation>
    </message>
    <message>
        <source>Import the entries</source>
        <translation>导入作品</translation>
    </message>
    <message>
        <source>Import the experts</source>
        <translation>导入评委</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) over the quota</source>
        <translation>
            <numerusform>%n 个单位超名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) declared and not recommended by a school</source>
        <translation>
            <numerusform>%n 件作品已申报，学校尚未推荐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed: print its lists</source>
        <translation>%1 已结束：打印名单</translation>
    </message>
    <message>
        <source>%1: deal the entries to experts</source>
        <translation>%1：把作品分配给评委</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n panel(s) with sheets missing</source>
        <translation>
            <numerusform>%1：%n 个评审组还有评分表未交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n veto(es) to be decided</source>
        <translation>
            <numerusform>%1：%n 项否决待裁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tied line(s) to be decided</source>
        <translation>
            <numerusform>%1：%n 条奖项线同分待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) with too few sheets</source>
        <translation>
            <numerusform>%1：%n 件作品份数不足</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is complete: check the result and close it</source>
        <translation>%1 已齐全：核对结果，结束评审</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back and not put right in time</source>
        <translation>
            <numerusform>%n 件退回的作品逾期未整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back to be put right</source>
        <translation>
            <numerusform>%n 件作品已退回，等待整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with papers missing</source>
        <translation>
            <numerusform>%n 个单位的纸质材料没有交齐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n returned sheet(s) without a place</source>
        <translation>
            <numerusform>%1：交回的 %n 张评分表无处安放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s) got entries after their package was made</source>
        <translation>
            <numerusform>%1：%n 位评委导出评审包以后分配已变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s) with a package have returned nothing</source>
        <translation>
            <numerusform>%1：%n 位拿到评审包的评委还没有交回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have sent nothing yet: %1</source>
        <translation>
            <numerusform>%n 个单位还没有报送：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) not answered in time</source>
        <translation>
            <numerusform>%n 条异议过了答复期限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered, the next until %1</source>
        <translation>
            <numerusform>%n 条异议待答复，最近的期限是 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) no longer fit the result and have to be voided</source>
        <translation>
            <numerusform>%n 张证书与结果不符，应作废</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewCharts</name>
    <message>
        <source>Open reviews</source>
        <translation>打开评审</translation>
    </message>
    <message>
        <source>Open quotas</source>
        <translation>打开名额</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Dealt</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>%1 of %2 score sheets returned</source>
        <translation>评分表交回 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>The %1 furthest behind of %2 panels</source>
        <translation>%2 个评审组中最慢的 %1 个</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>%1 of %2 places of the quotas used</source>
        <translation>名额用了 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s) over</source>
        <translation>
            <numerusform>%1，%n 个单位超出</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 fullest of %2 units</source>
        <translation>%2 个单位中最满的 %1 个</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>到</translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n entry(ies), the middle one %1</source>
        <translation>
            <numerusform>%n 件作品的成绩，中位数 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>This campaign is empty. Import the units first, then the quotas and the entry lists.</source>
        <translation>本次遴选活动还没有内容。请先导入单位，再导入名额和作品表。</translation>
    </message>
    <message>
        <source>Import units…</source>
        <translation>导入单位…</translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewView</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Entries on their way</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
</context>
<context>
    <name>linxuan::OwnFormActions</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>The office&apos;s own form for “%1”</source>
        <translation>“%1”用本单位的表</translation>
    </message>
    <message>
        <source>Sheets, layouts, pictures (*.xlsx *.json *.png *.jpg *.jpeg)</source>
        <translation>表格、版式、图片 (*.xlsx *.json *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Taking in the own form</source>
        <translation>正在放入本单位的表</translation>
    </message>
    <message>
        <source>“%1” is now printed by %2.</source>
        <translation>“%1”改用 %2 印制。</translation>
    </message>
    <message>
        <source>Back to the program&apos;s form</source>
        <translation>恢复程序自带的表</translation>
    </message>
    <message>
        <source>“%1” is printed as the program does it again. The office&apos;s own file leaves the campaign; undo brings it back.</source>
        <translation>“%1”恢复为程序自带的样子，本单位的文件从活动中取出；可以撤销。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Going back to the program&apos;s form</source>
        <translation>正在恢复程序自带的表</translation>
    </message>
    <message>
        <source>“%1” is printed by the program&apos;s form again.</source>
        <translation>“%1”已恢复为程序自带的表。</translation>
    </message>
    <message>
        <source>Save a form to start from</source>
        <translation>导出表样</translation>
    </message>
    <message>
        <source>Sheet with fields (*.xlsx);;Layout (*.json)</source>
        <translation>带字段的电子表格 (*.xlsx);;版式 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Change it, then take it in as the office&apos;s own form.</source>
        <translation>已存为 %1。改好后用“用本单位的表”放回。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackAssistant</name>
    <message>
        <source>Pack review packages</source>
        <translation>导出评审包</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation>正在读取作品。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n package(s)</source>
        <translation>
            <numerusform>写入 %n 个评审包</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Packing for %n expert(s)</source>
        <translation>
            <numerusform>为 %n 位评委导出评审包</numerusform>
        </translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>打不开文件管理器。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackChoiceModel</name>
    <message>
        <source>Returned, final</source>
        <translation>已交回，最终</translation>
    </message>
    <message>
        <source>Packed, entries changed since</source>
        <translation>已导出，分配已变</translation>
    </message>
    <message>
        <source>Packed %1</source>
        <translation>%1 导出</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linxuan::PackChooseStep</name>
    <message>
        <source>For whom</source>
        <translation>给哪些评委</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Passphrase, if wanted</source>
        <translation>口令（可不设）</translation>
    </message>
    <message>
        <source>Keep materials once for all packages on this disk</source>
        <translation>同一个盘上的评审包共用一份材料</translation>
    </message>
    <message>
        <source>Takes less room where experts judge the same entries and share the disk. The packages then only open beside each other.</source>
        <translation>几位评委评同样的作品、同用一个盘时省地方。这些评审包以后要放在一起才能打开。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1 of %2 experts</source>
        <translation>%2 位评委中的 %1 位</translation>
    </message>
    <message>
        <source>Where the packages are to lie</source>
        <translation>评审包放在哪里</translation>
    </message>
    <message>
        <source>Choose at least one expert.</source>
        <translation>请至少选一位评委。</translation>
    </message>
    <message>
        <source>Choose where the packages are to lie.</source>
        <translation>请选择写到哪里。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackPreview</name>
    <message>
        <source>Worth a look</source>
        <translation>请看一看</translation>
    </message>
    <message>
        <source>Passphrase of the campaign&apos;s key</source>
        <translation>活动密钥的口令</translation>
    </message>
    <message>
        <source>Passphrase of the campaign&apos;s key, with which the packages are signed</source>
        <translation>遴选活动密钥的口令，评审包用这个密钥签名</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个评审包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>要写 %1</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>写到 %1。</translation>
    </message>
    <message>
        <source>Into %1, where %2 are free.</source>
        <translation>写到 %1，那里剩余 %2。</translation>
    </message>
    <message>
        <source>%1 has only %2 free. Take another disk, or fewer experts at a time.</source>
        <translation>%1 只剩 %2。请换一个盘，或分几次导出。</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>请看一看（%1）</translation>
    </message>
    <message>
        <source>Nothing stands out. Names inside the documents are looked for while writing.</source>
        <translation>没有要留意的。文件里的姓名在写入时查找。</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>盘上放不下。</translation>
    </message>
    <message>
        <source>The passphrase of the campaign&apos;s key is needed.</source>
        <translation>请输入遴选活动密钥的口令。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackResult</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) written. The disk can be unplugged.</source>
        <translation>
            <numerusform>%n 个评审包已写好，可以拔下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) written. Do not unplug the disk: eject it in the file manager first.</source>
        <translation>
            <numerusform>%n 个评审包已写好。先别拔：请在文件管理器里弹出以后再拔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell each expert the passphrase apart from the disk.</source>
        <translation>把口令和 U 盘分开告诉评委。</translation>
    </message>
    <message>
        <source>The packages open without a passphrase; hand the disks over in person.</source>
        <translation>这些评审包不用口令就能打开，请当面交给评委。</translation>
    </message>
    <message>
        <source>Packages (%1)</source>
        <translation>评审包（%1）</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>请看一看（%1）</translation>
    </message>
</context>
<context>
    <name>linxuan::PackRows</name>
    <message>
        <source>Gives a name away</source>
        <translation>可能泄露姓名</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>原样未清理</translation>
    </message>
    <message>
        <source>Not searched for names</source>
        <translation>未查找姓名</translation>
    </message>
    <message>
        <source>Not in the package</source>
        <translation>未放入评审包</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>lay there already</source>
        <translation>原来就在</translation>
    </message>
</context>
<context>
    <name>linxuan::PackWorking</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Writing the packages. Leave the disk where it is.</source>
        <translation>正在写入评审包，请不要拔盘。</translation>
    </message>
    <message>
        <source>Everything is read back from the disk and compared. You may stop at any time and go on later.</source>
        <translation>写完会从盘上读回来逐一比对。随时可以停止，以后接着写。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停下…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What is written so far lies in %1 and cannot be opened as a package yet. “Go on” continues where it stopped; that also works another day, with the same experts, folder and passphrase.</source>
        <translation>已写的在 %1，还不能当评审包打开。点“继续”从停下的地方接着写；改天再做也行，评委、文件夹和口令要相同。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageBar</name>
    <message>
        <source>About this package</source>
        <translation>关于这个评审包</translation>
    </message>
    <message>
        <source>Export scores…</source>
        <translation>导出评分文件…</translation>
    </message>
    <message>
        <source>Write the score file again…</source>
        <translation>再写一次评分文件…</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageCheck</name>
    <message>
        <source>the packing was not finished; pack again into the same folder</source>
        <translation>打包没有完成；请向同一文件夹再打包一次</translation>
    </message>
    <message>
        <source>the package is signed with the key %1, which is another campaign&apos;s</source>
        <translation>评审包由密钥 %1 签名，那是另一个活动的密钥</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少这个文件</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>大小是 %1 字节，应为 %2 字节</translation>
    </message>
    <message>
        <source>its content was altered</source>
        <translation>内容被改动过</translation>
    </message>
    <message>
        <source>the file is not one of the package</source>
        <translation>这个文件不属于评审包</translation>
    </message>
    <message>
        <source>it does not fit the materials</source>
        <translation>它与材料不符</translation>
    </message>
    <message>
        <source>the rubric is missing</source>
        <translation>缺少评价指标</translation>
    </message>
    <message>
        <source>it does not hold the entries of the package</source>
        <translation>其中的作品不是评审包的作品</translation>
    </message>
    <message>
        <source>it does not fit %1</source>
        <translation>它与 %1 不符</translation>
    </message>
    <message>
        <source>%1 is no file of the package</source>
        <translation>%1 不是评审包里的文件</translation>
    </message>
    <message>
        <source>%1 is no review package. Choose the folder with manifest.json.</source>
        <translation>%1 不是评审包。请选择有 manifest.json 的文件夹。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageChooser</name>
    <message>
        <source>%1 – cannot be opened: %2</source>
        <translation>%1：打不开。%2</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>评委 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>有口令</translation>
    </message>
    <message>
        <source>Open a review package</source>
        <translation>打开评审包</translation>
    </message>
    <message>
        <source>Whose package?</source>
        <translation>打开哪位评委的评审包？</translation>
    </message>
    <message>
        <source>Review packages</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageDesk</name>
    <message>
        <source>Files of the package</source>
        <translation>评审包里的文件</translation>
    </message>
    <message>
        <source>These files are not as they were packed and are not shown. Everything else can be scored as usual. The office can give you the package again; your scores stay where they are.</source>
        <translation>这些文件和打包时不一样，不再显示。其余作品照常打分。可以请办公室重新给一份评审包，已打的分不受影响。</translation>
    </message>
    <message>
        <source>The final score file was written. Nothing can be changed any more.</source>
        <translation>最终文件已经导出，评分不能再改。</translation>
    </message>
    <message>
        <source>%1 · review package from %2 · scores are kept on this computer</source>
        <translation>%1 · 评审包在 %2 · 评分保存在这台电脑上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the package are missing or damaged. Everything else can be scored as usual.</source>
        <translation>
            <numerusform>评审包有 %n 个文件缺失或损坏，其余照常打分。</numerusform>
        </translation>
    </message>
    <message>
        <source>was altered or is damaged</source>
        <translation>被改动或已损坏</translation>
    </message>
    <message>
        <source>Only what you submitted can be changed again, as long as the final score file was not written.</source>
        <translation>只有已提交、并且还没有导出最终文件的评分可以修改。</translation>
    </message>
    <message>
        <source>Change the scores of %1?</source>
        <translation>修改 %1 的评分？</translation>
    </message>
    <message>
        <source>They count again once you submit them anew. A score file that you handed over before is replaced by the next one.</source>
        <translation>改好以后要重新提交才算数。以前交出的文件由下一份代替。</translation>
    </message>
    <message>
        <source>Change scores</source>
        <translation>修改评分</translation>
    </message>
    <message>
        <source>Close without a score file?</source>
        <translation>还没有导出评分文件，要关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are done that no score file holds yet. They stay on this computer, and the office gets nothing of them before you export.</source>
        <translation>
            <numerusform>有 %n 件作品已经评完，还没有写进评分文件。评分留在这台电脑上，导出评分文件之前办公室收不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export scores…</source>
        <translation>导出评分文件…</translation>
    </message>
    <message>
        <source>Score file written: %1</source>
        <translation>评分文件已写好：%1</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>直接关闭</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageDialog</name>
    <message>
        <source>About this package</source>
        <translation>关于这个评审包</translation>
    </message>
    <message>
        <source>Review package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Package in</source>
        <translation>评审包位置</translation>
    </message>
    <message>
        <source>Scores in</source>
        <translation>评分保存在</translation>
    </message>
    <message>
        <source>Campaign&apos;s key</source>
        <translation>活动密钥指纹</translation>
    </message>
    <message>
        <source>If you doubt where the package comes from, have the office read its key to you and compare.</source>
        <translation>不放心评审包的来历时，请办公室念出密钥指纹，核对是否一致。</translation>
    </message>
    <message>
        <source>Not as they were packed, and not shown:</source>
        <translation>和打包时不一样、不再显示的文件：</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageOpener</name>
    <message>
        <source>Looking into the review package…</source>
        <translation>正在查看评审包…</translation>
    </message>
    <message>
        <source>Opening the review package…</source>
        <translation>正在打开评审包…</translation>
    </message>
    <message>
        <source>That is not the passphrase of this package. Mind capitals and the input method, and try again.</source>
        <translation>口令不对。看看大小写和输入法，再试一次。</translation>
    </message>
</context>
<context>
    <name>linxuan::PackagePath</name>
    <message>
        <source>a path of at most %1 folders</source>
        <translation>最多 %1 层文件夹的路径</translation>
    </message>
    <message>
        <source>a path inside the package, without .. or . in it</source>
        <translation>评审包之内的路径，其中不能有 .. 或 .</translation>
    </message>
    <message>
        <source>a path with a name between any two /</source>
        <translation>路径的两个 / 之间要有名称</translation>
    </message>
    <message>
        <source>a path of shorter names</source>
        <translation>名称更短的路径</translation>
    </message>
    <message>
        <source>names that every computer can store</source>
        <translation>各种电脑都能保存的名称</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a path without control characters</source>
        <translation>不含控制字符的路径</translation>
    </message>
    <message>
        <source>a path with / between its parts</source>
        <translation>用 / 分隔的路径</translation>
    </message>
    <message>
        <source>a path without drive letters and colons</source>
        <translation>不含盘符和冒号的路径</translation>
    </message>
    <message>
        <source>a path from the package&apos;s own folder on, without / before it</source>
        <translation>从评审包文件夹算起的路径，前面不能有 /</translation>
    </message>
    <message>
        <source>a shorter path</source>
        <translation>更短的路径</translation>
    </message>
    <message>
        <source>a path in composed characters</source>
        <translation>由合成字符组成的路径</translation>
    </message>
    <message>
        <source>a path that no other file has, capitals or not</source>
        <translation>与其他文件不同的路径（不分大小写）</translation>
    </message>
    <message>
        <source>a path whose folders are no files of the package</source>
        <translation>所经文件夹不是包内文件的路径</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageRecords</name>
    <message>
        <source>an entry of the package</source>
        <translation>评审包里的作品</translation>
    </message>
    <message>
        <source>sheets for entries of the package</source>
        <translation>评审包里作品的评分表</translation>
    </message>
    <message>
        <source>the package&apos;s data is larger than it can be; ask for a new package</source>
        <translation>评审包的数据超出可能的大小；请重新领取</translation>
    </message>
    <message>
        <source>the package&apos;s data is of a form that this program does not know; update this program</source>
        <translation>评审包的数据格式本程序不认识；请更新程序</translation>
    </message>
</context>
<context>
    <name>linxuan::PackageWords</name>
    <message>
        <source>Expert %1 · %2 · %3</source>
        <translation>评委 %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>linxuan::Packing</name>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>Nobody can say what a file of this kind tells of its author.</source>
        <translation>无法判断这类文件带有哪些作者信息。</translation>
    </message>
    <message>
        <source>The file could not be copied without what it tells of its author.</source>
        <translation>无法去掉文件中的作者信息。</translation>
    </message>
    <message>
        <source>Preparing %1, %2</source>
        <translation>正在准备 %1，%2</translation>
    </message>
    <message>
        <source>Stopped before the packing was done.</source>
        <translation>打包没有完成，已停止。</translation>
    </message>
    <message>
        <source>Left out of the package. %1</source>
        <translation>没有放进评审包。%1</translation>
    </message>
    <message>
        <source>Copied as it was handed in. %1</source>
        <translation>按报送原样复制。%1</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file was altered since it was taken in.</source>
        <translation>文件收入后被改动过。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 changed while it was packed. Pack again.</source>
        <translation>%1 在打包时有变化。请再打包一次。</translation>
    </message>
    <message>
        <source>Stopped before the packing was done. Pack again to go on.</source>
        <translation>打包没有完成，已停止。再打包一次会从中断处继续。</translation>
    </message>
    <message>
        <source>Checking the package of %1</source>
        <translation>正在检查 %1 的评审包</translation>
    </message>
    <message>
        <source>%1 holds too many packages. Choose another folder.</source>
        <translation>%1 里的评审包太多。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1: what was read back from the disk is not what was written (%2: %3). Take another disk.</source>
        <translation>%1：从磁盘读回的内容与写入的不同（%2：%3）。请换一个磁盘。</translation>
    </message>
    <message>
        <source>Writing the package of %1</source>
        <translation>正在写入 %1 的评审包</translation>
    </message>
    <message>
        <source>Reading back the package of %1</source>
        <translation>正在读回 %1 的评审包</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 MB are needed, %3 MB are free.</source>
        <translation>%1 空间不够：需要 %2 MB，剩余 %3 MB。</translation>
    </message>
    <message>
        <source>Another program is packing into %1. Wait until it is done.</source>
        <translation>另一个程序正在向 %1 打包。请等它完成。</translation>
    </message>
    <message>
        <source>Searching the texts for names</source>
        <translation>正在正文中查找姓名</translation>
    </message>
    <message>
        <source>Its text was not searched for names. Run the check of the materials.</source>
        <translation>正文还没有查找过姓名。请先检查材料。</translation>
    </message>
    <message>
        <source>Its text names “%1”.</source>
        <translation>正文中有“%1”。</translation>
    </message>
    <message>
        <source>Its text names “%1” (%2).</source>
        <translation>正文中有“%1”（%2）。</translation>
    </message>
    <message>
        <source>Nobody has entries to judge in this round. Assign them to experts first.</source>
        <translation>本轮还没有评委分配到作品。请先分配。</translation>
    </message>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有评委 %1。</translation>
    </message>
    <message>
        <source>Expert %1 has no entries to judge in this round.</source>
        <translation>评委 %1 在本轮没有要评的作品。</translation>
    </message>
    <message>
        <source>Nothing was handed in.</source>
        <translation>没有报送。</translation>
    </message>
    <message>
        <source>The file is too large for the disk&apos;s file system. Format the disk as exFAT, or take another one.</source>
        <translation>文件超过磁盘文件系统的上限。请把磁盘格式化为 exFAT，或换一个磁盘。</translation>
    </message>
    <message>
        <source>In %1 the packing of another round was not finished. Finish it, or choose another folder.</source>
        <translation>%1 里有另一轮次没有完成的打包。请先完成它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Writing the materials</source>
        <translation>正在写入材料</translation>
    </message>
    <message>
        <source>Reading back the materials</source>
        <translation>正在读回材料</translation>
    </message>
    <message>
        <source>%1: what was read back from the disk is not what was written. Take another disk.</source>
        <translation>%1：从磁盘读回的内容与写入的不同。请换一个磁盘。</translation>
    </message>
</context>
<context>
    <name>linxuan::Page</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>linxuan::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 cannot be shown.</source>
        <translation>第 %1 页无法显示。</translation>
    </message>
</context>
<context>
    <name>linxuan::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>, with evidence</source>
        <translation>，有依据</translation>
    </message>
    <message>
        <source>, seen</source>
        <translation>，已看</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>linxuan::Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>linxuan::PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>linxuan::PanelRows</name>
    <message>
        <source>Not dealt</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>All returned</source>
        <translation>已交齐</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>未交 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>未写原因</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation>已交评分表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
</context>
<context>
    <name>linxuan::Panels</name>
    <message>
        <source>The group %1 has no panel.</source>
        <translation>%1 组还没有评审组。</translation>
    </message>
    <message>
        <source>The round holds no entry of the group %1.</source>
        <translation>这一轮次没有 %1 组的作品。</translation>
    </message>
    <message>
        <source>%1 is not on the panel of %2.</source>
        <translation>评委 %1 不在 %2 的评审组里。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>要写理由。</translation>
    </message>
    <message>
        <source>only %1 experts</source>
        <translation>只有 %1 位评委</translation>
    </message>
    <message>
        <source>nobody who may chair</source>
        <translation>没有可以任组长的评委</translation>
    </message>
    <message>
        <source>%1 entries would get fewer than %2 experts</source>
        <translation>%1 件作品分不到 %2 位评委</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A panel has 1 to 99 experts.</source>
        <translation>评审组有 1 到 99 位评委。</translation>
    </message>
    <message>
        <source>Form panels</source>
        <translation>组成评审组</translation>
    </message>
    <message>
        <source>Put %1 onto a panel</source>
        <translation>评委 %1 加入评审组</translation>
    </message>
    <message>
        <source>Take %1 off a panel</source>
        <translation>评委 %1 移出评审组</translation>
    </message>
    <message>
        <source>Name a chair</source>
        <translation>指定组长</translation>
    </message>
    <message>
        <source>Rename a panel</source>
        <translation>评审组改名</translation>
    </message>
    <message>
        <source>Another panel has number %1.</source>
        <translation>已有另一个评审组用编号 %1。</translation>
    </message>
    <message>
        <source>The round holds no entry %1.</source>
        <translation>这一轮次没有作品 %1。</translation>
    </message>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有评委 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::PanelsPage</name>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Assign experts…</source>
        <translation>分配评委…</translation>
    </message>
    <message>
        <source>Import scores…</source>
        <translation>导入评分表…</translation>
    </message>
    <message>
        <source>Import experts…</source>
        <translation>导入评委…</translation>
    </message>
    <message>
        <source>What to show of the reviews</source>
        <translation>评审的显示内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Missing sheets</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Progress of the groups</source>
        <translation>各组进度</translation>
    </message>
    <message>
        <source>Record reason…</source>
        <translation>记录原因…</translation>
    </message>
    <message>
        <source>Closed, version %1</source>
        <translation>已结束，第 %1 版</translation>
    </message>
    <message>
        <source>This round has no entries yet. It fills as entries are recommended to its level.</source>
        <translation>本轮次还没有作品。作品推荐到相应级别后，就会列入本轮次。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets returned</source>
        <translation>应交 %2 份，已交 %1 份</translation>
    </message>
    <message>
        <source>No sheet is missing.</source>
        <translation>没有未交的评分表。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a recorded reason</source>
        <translation>
            <numerusform>其中 %n 份未写原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Why will these sheets stay missing?</source>
        <translation>这些评分表为什么不再交？</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s). With a reason they no longer stand against closing the round.</source>
        <translation>
            <numerusform>共 %n 份。写明原因后，不再影响结束评审。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record reason</source>
        <translation>记录原因</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>正在记录原因</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Experts of the round</source>
        <translation>本轮次的评委</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开评审台</translation>
    </message>
    <message>
        <source>Nobody has entries of this round yet. Assign experts first.</source>
        <translation>这一轮次还没有分配评委。先分配评委。</translation>
    </message>
    <message>
        <source>Enter opens an expert&apos;s desk: materials and scores.</source>
        <translation>回车打开评委的评审台：看材料、打分。</translation>
    </message>
    <message>
        <source>Key paper score sheets…</source>
        <translation>录入纸质评分表…</translation>
    </message>
</context>
<context>
    <name>linxuan::Paper</name>
    <message>
        <source>Office files of a review package are not shown: LibreOffice would leave their text on the disk. Ask for the file as PDF.</source>
        <translation>评审包里的办公文档不显示：LibreOffice 转换时会把内容留在磁盘上。请索取 PDF 版本。</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperKeying</name>
    <message>
        <source>The sheet has %1 criteria, but %2 values were keyed.</source>
        <translation>评分表有 %1 项指标，录了 %2 个值。</translation>
    </message>
    <message>
        <source>%1 is empty. Where the paper has no points, key “-” and give the reason in the remark.</source>
        <translation>%1 没有录。纸面没有分的录“-”，理由写在评语里。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no veto item “%1”.</source>
        <translation>没有否决项“%1”。</translation>
    </message>
    <message>
        <source>The points add up to %1, not %2. Compare each with the paper.</source>
        <translation>各项合计 %1，不是 %2。请逐项与纸面核对。</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>%1 was submitted with other values. The chair can return it first.</source>
        <translation>%1 已按别的分值提交。要改，先由组长退回。</translation>
    </message>
    <message>
        <source>%1: the rubric has changed since %2 keyed the sheet. Discard that and key it anew.</source>
        <translation>%1：%2 录入以后评价指标改过。请作废已录的内容，重新录入。</translation>
    </message>
    <message>
        <source>Say who decides and why.</source>
        <translation>请写明裁定人和理由。</translation>
    </message>
    <message>
        <source>%1 was keyed by %2 and %3 and differs. Settle what differs.</source>
        <translation>%1 已由 %2、%3 各录一遍，两遍不一致，请裁定。</translation>
    </message>
    <message>
        <source>Say who keys the sheet.</source>
        <translation>请写明录入人。</translation>
    </message>
    <message>
        <source>%1: expert %2 is recused.</source>
        <translation>%1：评委 %2 已回避。</translation>
    </message>
    <message>
        <source>%1: the two do not differ in “%2”.</source>
        <translation>%1：两遍在“%2”上没有不同。</translation>
    </message>
    <message>
        <source>%1 was not keyed by two people yet.</source>
        <translation>%1 还没有两人各录一遍。</translation>
    </message>
    <message>
        <source>%1 is submitted already.</source>
        <translation>%1 已提交。</translation>
    </message>
    <message>
        <source>%1 was not keyed.</source>
        <translation>%1 还没有录。</translation>
    </message>
    <message>
        <source>is no criterion of rubric %1</source>
        <translation>不是评价指标 %1 的指标</translation>
    </message>
    <message>
        <source>the sheet stands in the table twice</source>
        <translation>这份评分表在表中出现两次</translation>
    </message>
    <message>
        <source>Not keyed</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>Keyed once</source>
        <translation>已录一遍</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Agrees, not submitted</source>
        <translation>一致，未提交</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已提交</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s) to settle</source>
        <translation>
            <numerusform>%1：%n 处待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>请写明由谁决定。</translation>
    </message>
    <message>
        <source>%1 and %2 differ in capital letters only. Give one of them another code and print its sheets again.</source>
        <translation>%1 与 %2 只差大小写。请给其中一个换编号，重新打印它的评分表。</translation>
    </message>
    <message>
        <source>%1: the entry is not assigned to expert %2.</source>
        <translation>%1：这件作品没有分配给评委 %2。</translation>
    </message>
    <message>
        <source>%1, expert %2: %3</source>
        <translation>%1，评委 %2：%3</translation>
    </message>
    <message>
        <source>%1: the campaign has no round %2.</source>
        <translation>%1：本次活动没有轮次 %2。</translation>
    </message>
    <message>
        <source>%1: the round has no entry %2. Is the sheet of this campaign?</source>
        <translation>%1：这一轮次没有作品 %2。这份评分表是本次活动的吗？</translation>
    </message>
    <message>
        <source>%1: there is no expert %2. Is the sheet of this campaign?</source>
        <translation>%1：没有评委 %2。这份评分表是本次活动的吗？</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperPackets</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>Say who received the papers.</source>
        <translation>请写明收件人。</translation>
    </message>
    <message>
        <source>%1 has no paper “%2”.</source>
        <translation>%1 没有“%2”这种纸质材料。</translation>
    </message>
    <message>
        <source>The copies are counted from 0.</source>
        <translation>份数从 0 数起。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) received</source>
        <translation>
            <numerusform>收到 %n 份纸质材料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PaperPrinting</name>
    <message>
        <source>The printer does not take the pages. Choose another, or save as PDF.</source>
        <translation>打印机不接受这些页。换一台，或存为 PDF。</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperTools</name>
    <message>
        <source>Small pages and contents</source>
        <translation>缩略图和目录</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Open with Another Program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Fit the Width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the Page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Pages One Below the Other</source>
        <translation>连续页面</translation>
    </message>
    <message>
        <source>One Page at a Time</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Turn to the Right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mark a part of the page</source>
        <translation>圈出页面的一部分</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperView</name>
    <message>
        <source>The file is being checked …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The pages are being prepared with LibreOffice …</source>
        <translation>正在用 LibreOffice 准备页面…</translation>
    </message>
    <message>
        <source>The content of this file is %1, not %2 as its ending says.</source>
        <translation>这个文件的内容是 %1，与扩展名 %2 不符。</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>已停止打开文件。</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>No notes to this slide</source>
        <translation>这一页没有备注</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>linxuan::PapersPane</name>
    <message>
        <source>the unit&apos;s own</source>
        <translation>单位汇总</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, paper</source>
        <translation>编号、课题、教师、材料</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未交齐</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>登记收件…</translation>
    </message>
    <message>
        <source>Print receipt slip…</source>
        <translation>打印回执…</translation>
    </message>
    <message>
        <source>No entry has papers to hand in. Experiment entries do, by the notice.</source>
        <translation>没有要交纸质材料的作品。按通知，实验教学类要交。</translation>
    </message>
    <message>
        <source>%1 of %2 papers are complete.</source>
        <translation>应交 %2 种，已交齐 %1 种。</translation>
    </message>
    <message>
        <source>Recording papers</source>
        <translation>登记纸质材料</translation>
    </message>
    <message>
        <source>Where the slip goes</source>
        <translation>回执存到哪里</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收件回执 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The slip is in %1.</source>
        <translation>回执在 %1。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>正在印制收件回执</translation>
    </message>
</context>
<context>
    <name>linxuan::PassphraseDialog</name>
    <message>
        <source>Open a review package</source>
        <translation>打开评审包</translation>
    </message>
    <message>
        <source>Review package of expert %1, %2</source>
        <translation>评委 %1 的评审包，%2</translation>
    </message>
    <message>
        <source>Passphrase, from the office</source>
        <translation>口令（办公室告知）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>linxuan::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一遍</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Without a passphrase whoever finds the disk can read the package.</source>
        <translation>不设口令，谁捡到盘都能打开评审包。</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>太短，至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Fair. Longer is better: several words, or letters and digits.</source>
        <translation>尚可。越长越好：几个词，或字母加数字。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>够强。</translation>
    </message>
    <message>
        <source>Nobody can open the package without it, not even the office; tell it to the expert apart from the disk.</source>
        <translation>没有口令谁也打不开评审包，办公室也打不开；请把口令和盘分开告诉评委。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入的不一样。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>口令太短。</translation>
    </message>
    <message>
        <source>Type the passphrase the same way twice.</source>
        <translation>请把口令同样输入两遍。</translation>
    </message>
</context>
<context>
    <name>linxuan::Pdf</name>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Install a font that has them, such as fonts-hanazono, and print again.</source>
        <translation>已安装的字体里没有这些字：%1。请安装含有这些字的字体（如 fonts-hanazono），再重新打印。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
</context>
<context>
    <name>linxuan::PdfPages</name>
    <message>
        <source>%1 cannot be read as a PDF. It may be damaged or protected by a password.</source>
        <translation>%1 无法作为 PDF 读取。文件可能已损坏或设有密码。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第 %1 页。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation>第 %1 页无法读取。</translation>
    </message>
    <message>
        <source>Page %1 is too large to be shown at this size.</source>
        <translation>第 %1 页太大，无法按这个比例显示。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>第 %1 页无法显示。</translation>
    </message>
</context>
<context>
    <name>linxuan::PhraseDialog</name>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>One phrase a line. Ctrl+P puts one where you write.</source>
        <translation>一行一句。写评语时按 Ctrl+P 插入。</translation>
    </message>
    <message>
        <source>Phrases, one a line</source>
        <translation>常用语，一行一句</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep phrases</source>
        <translation>保存常用语</translation>
    </message>
</context>
<context>
    <name>linxuan::PicturePages</name>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>这不是可以读取的图片。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第 %1 页。</translation>
    </message>
    <message>
        <source>Picture %1 is too large to be shown at this size.</source>
        <translation>第 %1 张图片过大，不能以这个大小显示。</translation>
    </message>
    <message>
        <source>Picture %1 cannot be read.</source>
        <translation>第 %1 张图片无法读取。</translation>
    </message>
</context>
<context>
    <name>linxuan::PlaceDialog</name>
    <message numerus="yes">
        <source>Choose where %n file(s) belong</source>
        <translation>
            <numerusform>指定 %n 个文件的位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Lesson hour</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>归位</translation>
    </message>
</context>
<context>
    <name>linxuan::Placement</name>
    <message>
        <source>entry code</source>
        <translation>作品编号</translation>
    </message>
    <message>
        <source>entry code written otherwise</source>
        <translation>写法不同的作品编号</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>title</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>county</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>no entry is named in its path</source>
        <translation>路径里没有提到哪件作品</translation>
    </message>
    <message>
        <source>several entries fit</source>
        <translation>有几件作品都说得通</translation>
    </message>
    <message>
        <source>other words of its path belong to another entry</source>
        <translation>路径里另有别的作品的字样</translation>
    </message>
    <message>
        <source>little speaks for it</source>
        <translation>依据不足</translation>
    </message>
    <message>
        <source>words that the entry does not explain</source>
        <translation>有对不上作品的字样</translation>
    </message>
    <message>
        <source>nothing says which material it is</source>
        <translation>看不出是哪种材料</translation>
    </message>
    <message>
        <source>it names several materials</source>
        <translation>提到了几种材料</translation>
    </message>
    <message>
        <source>material by its format alone</source>
        <translation>只凭格式判断材料</translation>
    </message>
    <message>
        <source>unusual format for this material</source>
        <translation>这种材料不常用这个格式</translation>
    </message>
    <message>
        <source>lesson hour not certain</source>
        <translation>课时不能确定</translation>
    </message>
    <message>
        <source>may be a draft or a copy</source>
        <translation>可能是草稿、副本或附件</translation>
    </message>
    <message>
        <source>another file claims the same place</source>
        <translation>同一位置还有别的文件</translation>
    </message>
    <message>
        <source>replaces the file handed in before</source>
        <translation>会替换先前交的文件</translation>
    </message>
    <message>
        <source>the entry is withdrawn or disqualified</source>
        <translation>作品已撤回或取消资格</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clues</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between doubts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>No material</source>
        <translation>不是材料</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>The words for placing files cannot be read; install the program anew.</source>
        <translation>归位用的词表读不出，请重新安装本程序。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::Placing</name>
    <message>
        <source>%1 is the campaign&apos;s own folder. Attach the folder that was handed in.</source>
        <translation>%1 是活动自己的文件夹。请加入单位交来的文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Replacing files needs a reason.</source>
        <translation>替换文件要写理由。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>没有写文件</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>没有这件作品</translation>
    </message>
    <message>
        <source>not a material of the entry&apos;s category</source>
        <translation>这个类别没有这种材料</translation>
    </message>
    <message>
        <source>not a lesson hour</source>
        <translation>不是课时</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 写不了：%2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Another file was given the same place; decide on one of them.</source>
        <translation>另一个文件也指定到这个位置，请只留一个。</translation>
    </message>
    <message>
        <source>%1 stands there already; replacing it needs a reason.</source>
        <translation>那里已有 %1，替换要写理由。</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已归位</translation>
    </message>
    <message>
        <source>Found again elsewhere</source>
        <translation>换了地方，已找到</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) placed by hand</source>
        <translation>
            <numerusform>手工归位 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>不用 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer left out</source>
        <translation>
            <numerusform>重新采用 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PlacingPane</name>
    <message>
        <source>File, folder, code, teacher</source>
        <translation>文件、文件夹、编号、教师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Files that wait to be placed</source>
        <translation>待归位的文件</translation>
    </message>
    <message>
        <source>Confirm chosen</source>
        <translation>确认所选</translation>
    </message>
    <message>
        <source>Choose entry…</source>
        <translation>指定作品…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>%1 to confirm, %2 not placed; %3 files lie at their places.</source>
        <translation>%1 个待确认，%2 个未归位；%3 个已在各自的位置。</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) lie at their places. Attach the next folder that a unit hands in.</source>
        <translation>
            <numerusform>%n 个文件都已归位。单位再交来文件夹时，从这里加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the folder that a unit handed in, or drop it on the window: each file finds its entry by code, teacher, school and title in its name.</source>
        <translation>加入单位交来的文件夹，或者把它拖到窗口上：每个文件按名字里的编号、教师、学校、课题找到自己的作品。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Attach the folder</source>
        <translation>加入文件夹</translation>
    </message>
    <message>
        <source>%1: each file finds its entry by its name. What is certain is placed at once, the rest waits here for your word.</source>
        <translation>%1：每个文件按名字找到自己的作品。确定的当时归位，其余的在这里等您决定。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>The folder that was handed in</source>
        <translation>交来的文件夹</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Replace files handed in before</source>
        <translation>替换先前交的文件</translation>
    </message>
    <message>
        <source>Some of the chosen files take the place of others. What stood there stays in the history of the entry.</source>
        <translation>所选文件里有的会替换先前交的文件。原来的文件留在作品的历史里。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Placing files</source>
        <translation>文件归位</translation>
    </message>
    <message>
        <source>Leaving files out</source>
        <translation>标记不收</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>文件夹里没有文件。</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>归位</translation>
    </message>
</context>
<context>
    <name>linxuan::PlacingRows</name>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson and teacher</source>
        <translation>课题与教师</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>linxuan::PointStrip</name>
    <message>
        <source>Your earlier scores of this criterion</source>
        <translation>您以前给这一项的分数</translation>
    </message>
</context>
<context>
    <name>linxuan::PointsField</name>
    <message>
        <source>0 to %1 points, in steps of %2</source>
        <translation>0 到 %1 分，每 %2 分一档</translation>
    </message>
</context>
<context>
    <name>linxuan::PreviewPane</name>
    <message>
        <source>Laying out the pages …</source>
        <translation>正在排版……</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n documents</source>
        <translation>
            <numerusform>前 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PrintActions</name>
    <message>
        <source>version %1, code %2</source>
        <translation>第 %1 版，核对码 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: version %2, code %3</source>
        <translation>%1：第 %2 版，核对码 %3</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在准备 %1</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>正在打印 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>已把 %n 页送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saving files</source>
        <translation>正在存文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n 个文件存入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::PrintingsDialog</name>
    <message>
        <source>Printed</source>
        <translation>印制时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Trail code</source>
        <translation>操作记录核对码</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Printed versions</source>
        <translation>印制记录</translation>
    </message>
    <message>
        <source>No list has been printed or saved yet.</source>
        <translation>还没有印过或存过名单。</translation>
    </message>
    <message>
        <source>The code stands at the foot of the list; Results verifies by it which state of the campaign the list belongs to.</source>
        <translation>核对码印在名单页脚；在“结果”里可以用它核对名单属于哪个时候的数据。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linxuan::ProfileChange</name>
    <message>
        <source>The profile lacks round %1, which the campaign has.</source>
        <translation>方案里没有轮次 %1，而活动里有。</translation>
    </message>
    <message>
        <source>The result of round %1, which is closed, would change. Reopen it with a reason first.</source>
        <translation>“%1”已经结束，换方案会改变它的结果。先写明理由重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::ProfileReader</name>
    <message>
        <source>a track that stands under tracks</source>
        <translation>tracks 中列出的名额通道</translation>
    </message>
    <message>
        <source>an empty list, as an opening binds no entry</source>
        <translation>空列表，因为开放时间不限定作品</translation>
    </message>
    <message>
        <source>a subject that stands under subjects</source>
        <translation>subjects 中列出的学科</translation>
    </message>
    <message>
        <source>the rubric of at least one category</source>
        <translation>至少一个类别的评价指标</translation>
    </message>
    <message>
        <source>no such key, only categories that stand under categories</source>
        <translation>不写这一项，只可写 categories 中列出的类别</translation>
    </message>
    <message>
        <source>the code of a rubric that stands under rubrics</source>
        <translation>rubrics 中列出的评价指标编码</translation>
    </message>
    <message>
        <source>nothing, as the ratio is given; only one of ratio and count</source>
        <translation>不写这一项，因为已写 ratio；ratio 和 count 只能写一个</translation>
    </message>
    <message>
        <source>ratios of at most 10000 together</source>
        <translation>各项 ratio 合计不超过 10000</translation>
    </message>
    <message>
        <source>the name of a section of a rubric</source>
        <translation>评价指标中一级指标的名称</translation>
    </message>
    <message>
        <source>0 (never) or at least 3</source>
        <translation>填 0（从不）或不小于 3 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a number as a text, such as &quot;24.5&quot;</source>
        <translation>写成文字的数，如 &quot;24.5&quot;</translation>
    </message>
    <message>
        <source>a text without a comma</source>
        <translation>不含逗号的文字</translation>
    </message>
    <message>
        <source>the other bound of %1</source>
        <translation>写出与 %1 成对的另一端</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>不写这一项</translation>
    </message>
    <message>
        <source>the code of a check, T01 to T15</source>
        <translation>检查项编码，T01 到 T15</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation>以 http:// 或 https:// 开头的网址</translation>
    </message>
    <message>
        <source>the code of a form that stands under forms</source>
        <translation>forms 中列出的表格编码</translation>
    </message>
    <message>
        <source>No profile named %1 comes with the program; there is %2</source>
        <translation>程序没有自带名为 %1 的方案；自带的有 %2</translation>
    </message>
    <message>
        <source>weights in basis points that make 10000 together</source>
        <translation>以万分之一计、合计为 10000 的权重</translation>
    </message>
    <message>
        <source>no such key, only levels that stand under awards</source>
        <translation>没有这个键，只能是 awards 下的等次</translation>
    </message>
    <message>
        <source>points of at least one award level</source>
        <translation>至少一个等次的分值</translation>
    </message>
    <message>
        <source>the code of a deadline that stands under deadlines</source>
        <translation>deadlines 下某个截止时间的代码</translation>
    </message>
    <message>
        <source>a pattern with one {number:N}, and besides {year} or {category}</source>
        <translation>含一个 {number:N} 的式样，另可用 {year}、{category}</translation>
    </message>
    <message>
        <source>nothing, as the units&apos; quotas give the places</source>
        <translation>不填，名额由各单位的名额表决定</translation>
    </message>
    <message>
        <source>ask or exclude, as a quota cannot be passed</source>
        <translation>ask 或 exclude，因为名额不能超过</translation>
    </message>
    <message>
        <source>group, as only the counties&apos; selection fills quotas</source>
        <translation>group，只有县级初选按名额取</translation>
    </message>
</context>
<context>
    <name>linxuan::PromptDialog</name>
    <message>
        <source>Who decides</source>
        <translation>决定人姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (where needed)</source>
        <translation>理由（需要时填写）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linxuan::Prompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作没有完成</translation>
    </message>
</context>
<context>
    <name>linxuan::ProposeDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) short after recusals</source>
        <translation>
            <numerusform>%n 件作品回避后人手不足</numerusform>
        </translation>
    </message>
    <message>
        <source>As wanted</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts, the chair first</source>
        <translation>评委，组长在前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>拟定评审组</translation>
    </message>
    <message>
        <source>Experts who cover a group, from different units as far as possible, first those whom no recusal keeps from an entry; each on as few panels as the others. Members who are there stay. Nothing is stored before you have seen it.</source>
        <translation>从评委库里选管得了这一组的评委：尽量来自不同单位，没有回避的优先，每人参加的组数尽量相同。已在组里的不动。看过预览才保存。</translation>
    </message>
    <message>
        <source>Every group without a panel</source>
        <translation>所有没有评审组的组</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只给 %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Experts on a panel</source>
        <translation>每组评委人数</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>抽签号</translation>
    </message>
    <message>
        <source>Proposed panels</source>
        <translation>拟定的评审组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（组长）</translation>
    </message>
    <message>
        <source>Every group has its panel already. Choose one group to add to its panel.</source>
        <translation>每组都有评审组了。要给一组加人，请只选那一组。</translation>
    </message>
    <message>
        <source>%1 panels; each expert is on %2 to %3 of them.</source>
        <translation>%1 个评审组；每位评委参加 %2 至 %3 个。</translation>
    </message>
    <message>
        <source>Form panels</source>
        <translation>组成评审组</translation>
    </message>
    <message>
        <source>Forming panels</source>
        <translation>正在组成评审组</translation>
    </message>
</context>
<context>
    <name>linxuan::Publicity</name>
    <message>
        <source>Round %1 is open. Close it before its list is shown to the public.</source>
        <translation>轮次 %1 没有结束。先结束评审，再公示名单。</translation>
    </message>
    <message>
        <source>Entry %1 is not in this round.</source>
        <translation>作品 %1 不在这一轮次。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Say who begins the public notice.</source>
        <translation>请写明由谁开始公示。</translation>
    </message>
    <message>
        <source>A public notice lasts from one day to a later one.</source>
        <translation>公示期的最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>Say who objects, and to what.</source>
        <translation>请写明异议人和异议内容。</translation>
    </message>
    <message>
        <source>The answer cannot be due before it came.</source>
        <translation>答复期限不能早于提出日期。</translation>
    </message>
    <message>
        <source>Say who decides, and what is answered.</source>
        <translation>请写明决定人和答复内容。</translation>
    </message>
    <message>
        <source>An objection is upheld or rejected.</source>
        <translation>异议要么成立，要么不成立。</translation>
    </message>
    <message>
        <source>There is no objection %1.</source>
        <translation>没有异议 %1。</translation>
    </message>
    <message>
        <source>Objection %1 was decided by %2 already.</source>
        <translation>异议 %1 已由 %2 裁定。</translation>
    </message>
    <message>
        <source>Version %1 was published on %2 already.</source>
        <translation>第 %1 版已于 %2 公布。</translation>
    </message>
    <message>
        <source>Objection %1 of %2 is open; its answer is due on %3.</source>
        <translation>%2 提出的异议 %1 没有裁定，应于 %3 前答复。</translation>
    </message>
    <message>
        <source>The list was not shown to the public yet.</source>
        <translation>名单还没有公示。</translation>
    </message>
    <message>
        <source>The public notice lasts until %1.</source>
        <translation>公示期到 %1 为止。</translation>
    </message>
    <message>
        <source>Say who publishes the list.</source>
        <translation>请写明公布人。</translation>
    </message>
    <message>
        <source>The list cannot be published: %1</source>
        <translation>不能公布名单：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::PublicityPane</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>整个名单</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Begin public notice…</source>
        <translation>开始公示…</translation>
    </message>
    <message>
        <source>Log objection…</source>
        <translation>登记异议…</translation>
    </message>
    <message>
        <source>Publish final list…</source>
        <translation>公布名单…</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>No objection was logged. Whatever is said against the list while it is shown to the public is logged here and answered.</source>
        <translation>没有登记异议。公示期间对名单的异议在这里登记和答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) wait for an answer.</source>
        <translation>
            <numerusform>%n 条异议等待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>All objections are answered.</source>
        <translation>异议都已答复。</translation>
    </message>
    <message>
        <source>Version %1 is shown to the public from %2 to %3</source>
        <translation>第 %1 版公示期：%2 至 %3</translation>
    </message>
    <message>
        <source>The list itself is printed under Documents.</source>
        <translation>公示名单在“文书”里打印。</translation>
    </message>
    <message>
        <source>Version %1 was not shown to the public yet</source>
        <translation>第 %1 版还没有公示</translation>
    </message>
    <message>
        <source>The round is open. Close it before its list is shown to the public.</source>
        <translation>评审没有结束。先结束评审，再公示名单。</translation>
    </message>
    <message>
        <source>%1 objections, %2 of them open</source>
        <translation>异议 %1 条，其中 %2 条没有裁定</translation>
    </message>
    <message>
        <source>Version %1 was published on %2 by %3</source>
        <translation>第 %1 版已由 %3 于 %2 公布</translation>
    </message>
    <message>
        <source>Digest %1, trail %2</source>
        <translation>校验码 %1，操作记录核对码 %2</translation>
    </message>
    <message>
        <source>The final list is not published yet</source>
        <translation>名单还没有公布</translation>
    </message>
    <message>
        <source>Every objection has to be decided first.</source>
        <translation>先把异议都裁定。</translation>
    </message>
    <message>
        <source>Begin the public notice</source>
        <translation>开始公示</translation>
    </message>
    <message>
        <source>The list of version %1 is shown to the public on these days. It tells code, lesson, teacher, school and award, and nothing personal.</source>
        <translation>在这些天公示第 %1 版名单。名单上有编号、课题、教师、学校和奖项，没有其他个人信息。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Where objections go (printed on the notice)</source>
        <translation>受理异议的方式（印在公示名单上）</translation>
    </message>
    <message>
        <source>Who begins it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Begin public notice</source>
        <translation>开始公示</translation>
    </message>
    <message>
        <source>Beginning the public notice</source>
        <translation>正在开始公示</translation>
    </message>
    <message>
        <source>Log an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Entry (its code; empty: the list as a whole)</source>
        <translation>作品编号（不填就是对整个名单）</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Log objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Logging the objection</source>
        <translation>正在登记异议</translation>
    </message>
    <message>
        <source>Decide objection %1</source>
        <translation>裁定异议 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>What was put right (empty: nothing)</source>
        <translation>作了什么更正（没有就不填）</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人姓名</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Deciding the objection</source>
        <translation>正在裁定异议</translation>
    </message>
    <message>
        <source>Publish the final list</source>
        <translation>公布名单</translation>
    </message>
    <message>
        <source>Version %1 with digest %2 becomes the final list.</source>
        <translation>第 %1 版（校验码 %2）作为最后的名单公布。</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>公布人</translation>
    </message>
    <message>
        <source>Publish final list</source>
        <translation>公布名单</translation>
    </message>
    <message>
        <source>Publishing the list</source>
        <translation>正在公布名单</translation>
    </message>
</context>
<context>
    <name>linxuan::QrPicture</name>
    <message>
        <source>A QR code cannot hold “%1”: it takes 1 to 2,331 letters, digits and signs of ASCII.</source>
        <translation>二维码放不下“%1”：只能放 1 到 2331 个英文字母、数字和符号。</translation>
    </message>
</context>
<context>
    <name>linxuan::QueueList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in your entries</source>
        <translation>在自己的作品里搜索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>您的作品</translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>已提交 %1 / %2</translation>
    </message>
    <message>
        <source>Your mean %1 over %2, spread %3</source>
        <translation>您的平均分 %1（%2 件），极差 %3</translation>
    </message>
</context>
<context>
    <name>linxuan::QueueModel</name>
    <message>
        <source>calibration</source>
        <translation>试评</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDesk</name>
    <message>
        <source>A reason is needed.</source>
        <translation>要写理由。</translation>
    </message>
    <message>
        <source>The rule is quota, node or teacher, not “%1”.</source>
        <translation>规则是 quota、node 或 teacher，不是“%1”。</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
    <message>
        <source>it is not recommended; recommend it with a reason</source>
        <translation>还没有推荐；请凭理由推荐它</translation>
    </message>
    <message>
        <source>a closed round holds it; reopen it first</source>
        <translation>它在已封存的轮次里；先重新开放那一轮</translation>
    </message>
    <message>
        <source>Quotas belong to counties, zones and direct schools.</source>
        <translation>名额只属于区县、开发区和直属校。</translation>
    </message>
    <message>
        <source>The profile has no stage “%1”.</source>
        <translation>方案里没有学段“%1”。</translation>
    </message>
    <message>
        <source>The profile has no subject “%1”.</source>
        <translation>方案里没有学科“%1”。</translation>
    </message>
    <message>
        <source>A quota is 0 places or more.</source>
        <translation>名额是 0 或更多。</translation>
    </message>
    <message>
        <source>%1: %2 places used, %3 given</source>
        <translation>%1：已用 %2 个，名额 %3 个</translation>
    </message>
    <message>
        <source>“%1”: %2. Write UNIT/TRACK=N or UNIT/TRACK/STAGE/SUBJECT=N.</source>
        <translation>“%1”：%2。写成 单位/通道=N 或 单位/通道/学段/学科=N。</translation>
    </message>
    <message>
        <source>this is no quota</source>
        <translation>这不是名额</translation>
    </message>
    <message>
        <source>there is no such county, zone or direct school</source>
        <translation>没有这个区县、开发区或直属校</translation>
    </message>
    <message>
        <source>the track is subject-special or experiment</source>
        <translation>通道是 subject-special 或 experiment</translation>
    </message>
    <message>
        <source>the profile has no stage “%1”</source>
        <translation>方案里没有学段“%1”</translation>
    </message>
    <message>
        <source>the profile has no subject “%1”</source>
        <translation>方案里没有学科“%1”</translation>
    </message>
    <message>
        <source>the number of places is 0 or more, or - for no limit</source>
        <translation>名额是 0 或更多，- 表示不设名额</translation>
    </message>
    <message>
        <source>Places that are used would be taken away, which needs a reason: %1</source>
        <translation>会减到已用以下，要写理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n quotas</source>
        <translation>
            <numerusform>改 %n 项名额</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDetails</name>
    <message numerus="yes">
        <source>%n place(s) used; there is no limit of its own.</source>
        <translation>
            <numerusform>已用 %n 个名额，没有单独的限额。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places used</source>
        <translation>名额 %2 个，已用 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 too many.</source>
        <translation>%1，超出 %2 个。</translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <translation>%1，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation>超出名额的作品</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1：超出 %2 个</translation>
    </message>
    <message>
        <source>Add a limit…</source>
        <translation>添加名额…</translation>
    </message>
    <message>
        <source>Let them stay…</source>
        <translation>准许保留…</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaModel</name>
    <message>
        <source>Over by %1</source>
        <translation>超出 %1 个</translation>
    </message>
    <message>
        <source>Over in a part</source>
        <translation>分项超出</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出名额</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>尚有名额</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限名额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation>名额表</translation>
    </message>
    <message>
        <source>Used of limit</source>
        <translation>已用 / 名额</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation>超出名额的作品</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>The sum of its parts; change them below.</source>
        <translation>各部分之和；在下面的行里改。</translation>
    </message>
    <message>
        <source>F2 or a double click tries another limit.</source>
        <translation>按 F2 或双击，试算另一个名额。</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaSelection</name>
    <message>
        <source>rank %1 with %2 points, %3</source>
        <translation>第 %1 名，%2 分，%3</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>已退出：%1</translation>
    </message>
    <message>
        <source>no rank in this round</source>
        <translation>本轮没有名次</translation>
    </message>
    <message>
        <source>below the minimum score of %1</source>
        <translation>低于最低分 %1</translation>
    </message>
    <message>
        <source>below a line that is to be decided</source>
        <translation>在待定的线以下</translation>
    </message>
    <message>
        <source>equal at the line: %1; recommend one of them by its code</source>
        <translation>线上并列：%1；请按编号推荐其中一件</translation>
    </message>
    <message>
        <source>equal at the line: %1; left out</source>
        <translation>线上并列：%1；不取</translation>
    </message>
    <message>
        <source>within %1 places</source>
        <translation>%1 个名额内</translation>
    </message>
    <message>
        <source>no quota limits it</source>
        <translation>不限名额</translation>
    </message>
    <message>
        <source>recommended already</source>
        <translation>已推荐</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaView</name>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>改名额</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotasPage</name>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Import quotas…</source>
        <translation>导入名额…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation>名额表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How many entries each unit may send stands here. Import the quota tables to begin.</source>
        <translation>这里列出各单位可以报送多少件作品。请先导入名额表。</translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s) exceeded</source>
        <translation>
            <numerusform>%n 项名额超出</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>What to show of the quotas</source>
        <translation>名额的显示内容</translation>
    </message>
    <message>
        <source>Recommended twice</source>
        <translation>重复推荐</translation>
    </message>
    <message>
        <source>These would stay</source>
        <translation>这些会留下</translation>
    </message>
    <message>
        <source>Add a limit…</source>
        <translation>添加名额…</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>改名额</translation>
    </message>
    <message>
        <source>As if all waiting entries were recommended</source>
        <translation>假设待推荐的都推荐</translation>
    </message>
    <message>
        <source>Store limits</source>
        <translation>保存名额</translation>
    </message>
    <message numerus="yes">
        <source>Places that are used would be taken away from %n quotas.</source>
        <translation>
            <numerusform>有 %n 项名额会减到已用以下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing limits</source>
        <translation>正在保存名额</translation>
    </message>
    <message numerus="yes">
        <source>%n limits stored.</source>
        <translation>
            <numerusform>已保存 %n 项名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let entries over the limit stay</source>
        <translation>准许超出名额的作品保留</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation>
            <numerusform>涉及 %n 件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Recording a reason</source>
        <translation>正在记录理由</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>理由已记录。</translation>
    </message>
</context>
<context>
    <name>linxuan::RankingDialog</name>
    <message>
        <source>My ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an entry, Enter opens it. The order changes no score; a mark shows where an entry stands above one with more points.</source>
        <translation>Alt+↑、Alt+↓ 移动，回车打开。排序不改分数；分数比上一件还高的，前面有箭头。</translation>
    </message>
    <message>
        <source>Your ranking</source>
        <translation>您的排序</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>More points than the entry above it</source>
        <translation>分数比上一件高</translation>
    </message>
</context>
<context>
    <name>linxuan::RankingPane</name>
    <message>
        <source>Ranks and awards of this round stand here once it has entries. It fills as entries are recommended to its level.</source>
        <translation>本轮次有了作品，这里就列出名次和奖项。作品推荐到相应级别后，就会列入本轮次。</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Change award…</source>
        <translation>更改奖项…</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>确定奖项线…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between awards run through tied entries and wait for a decision.</source>
        <translation>
            <numerusform>%n 条奖项线落在并列作品中间，等待确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>查看第一条</translation>
    </message>
</context>
<context>
    <name>linxuan::ReceiveAssistant</name>
    <message>
        <source>Receive recommendation file</source>
        <translation>接收推荐文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taking in %1. You may leave this open; the line at the foot of the window shows how far it is.</source>
        <translation>正在接收 %1。这个窗口可以先放着，主窗口底部显示进度。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReceiveChoice</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>选择文件，或把文件拖到这里</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>The folder beside the file, where there is one</source>
        <translation>默认用文件旁边的材料文件夹</translation>
    </message>
    <message>
        <source>Recommendation or answer (lxrec)</source>
        <translation>推荐文件或反馈（lxrec）</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The file is under a passphrase; the sender has it</source>
        <translation>文件设有口令，请向报送单位询问</translation>
    </message>
    <message>
        <source>Folder with the materials</source>
        <translation>材料文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Copy the materials into the campaign</source>
        <translation>把材料复制到本活动中</translation>
    </message>
    <message>
        <source>The sender&apos;s entries count for</source>
        <translation>作品计入</translation>
    </message>
    <message>
        <source>The units that the file names</source>
        <translation>文件里写明的单位</translation>
    </message>
    <message>
        <source>Receive recommendation file</source>
        <translation>接收推荐文件</translation>
    </message>
    <message>
        <source>Recommendation files (*.lxrec)</source>
        <translation>推荐文件 (*.lxrec)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件，请重新选择。</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>请先输入口令。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReceiveDialog</name>
    <message>
        <source>Receive papers</source>
        <translation>登记收件</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>登记收件</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Reckoning</name>
    <message>
        <source>the entry is not in this round any more</source>
        <translation>作品已不在这一轮次</translation>
    </message>
    <message>
        <source>it was made with another rubric than the round&apos;s</source>
        <translation>所用评价指标与本轮次的不同</translation>
    </message>
    <message>
        <source>the expert is not on the panel any more</source>
        <translation>评委已不在评审组</translation>
    </message>
    <message>
        <source>it calibrates the panel and does not count</source>
        <translation>试评作品，不计成绩</translation>
    </message>
</context>
<context>
    <name>linxuan::RecommendationFile</name>
    <message>
        <source>this is no recommendation or answer of an office; choose a file whose name ends in .lxrec</source>
        <translation>这不是推荐文件或反馈文件；请选择扩展名为 .lxrec 的文件</translation>
    </message>
    <message>
        <source>the file is not whole; have it copied again from where it was written</source>
        <translation>文件不完整；请从写出的地方重新复制</translation>
    </message>
    <message>
        <source>the file was altered after it was written; ask the office that sent it for another copy</source>
        <translation>文件写出以后被改动过；请报送单位重新提供</translation>
    </message>
    <message>
        <source>the file is larger than such a file can be (%1 MB); have it written again</source>
        <translation>文件超过了这类文件的上限（%1 MB）；请重新导出</translation>
    </message>
    <message>
        <source>the file is under a passphrase; ask the office that sent it</source>
        <translation>文件设有口令，请向报送单位询问</translation>
    </message>
</context>
<context>
    <name>linxuan::RecommendationReader</name>
    <message>
        <source>a unit that recommends</source>
        <translation>有推荐权的单位</translation>
    </message>
    <message>
        <source>a unit of the file</source>
        <translation>文件里列出的单位</translation>
    </message>
    <message>
        <source>the direct school itself</source>
        <translation>直属学校本身</translation>
    </message>
    <message>
        <source>why it is recommended no more</source>
        <translation>不再推荐的理由</translation>
    </message>
    <message>
        <source>the round that gave the award</source>
        <translation>评出奖项的轮次</translation>
    </message>
    <message>
        <source>a level that something is recommended to</source>
        <translation>推荐级别</translation>
    </message>
    <message>
        <source>one more than there are earlier files</source>
        <translation>之前文件数加一</translation>
    </message>
    <message>
        <source>the file is of a form that this program does not know; update this program</source>
        <translation>文件的格式比本程序新；请更新程序</translation>
    </message>
</context>
<context>
    <name>linxuan::RecommendationRules</name>
    <message>
        <source>Round %1 is closed and would change. Reopen it first.</source>
        <translation>轮次“%1”已结束，这样做会改变它。请先重新打开。</translation>
    </message>
    <message>
        <source>The school is directly under the city: the school&apos;s word goes to the city.</source>
        <translation>这所学校是直属校：由学校直接向市级推荐。</translation>
    </message>
    <message>
        <source>It stands at “%1” and would pass over “%2”.</source>
        <translation>作品现为“%1”，不能越过“%2”。</translation>
    </message>
    <message>
        <source>%1 takes no part.</source>
        <translation>%1不参加本次遴选。</translation>
    </message>
    <message>
        <source>Schools of the kind “%1” take no part.</source>
        <translation>“%1”类学校不参加本次遴选。</translation>
    </message>
    <message>
        <source>%1 is on the register of bans until %2 (%3).</source>
        <translation>%1在禁赛登记中，截至 %2（%3）。</translation>
    </message>
    <message>
        <source>Submitted %1, after the deadline “%2” of %3.</source>
        <translation>提交时间 %1，晚于“%2”的截止时间 %3。</translation>
    </message>
    <message>
        <source>Node %1 is closed in the catalogue.</source>
        <translation>课程节点 %1 在目录中已关闭。</translation>
    </message>
    <message>
        <source>Node %1 is taken by %2.</source>
        <translation>课程节点 %1 已由 %2 占用。</translation>
    </message>
    <message>
        <source>%1 is recommended already with %2.</source>
        <translation>%1已有作品获推荐：%2。</translation>
    </message>
    <message>
        <source>It is out: %1.</source>
        <translation>作品已退出：%1。</translation>
    </message>
    <message>
        <source>%1 has %2 places (%3), %4 are used; this one is %5 too many.</source>
        <translation>%1有 %2 个名额（%3），已用 %4 个；加上这件超出 %5 个。</translation>
    </message>
    <message>
        <source>The kind of school is not known.</source>
        <translation>不知道学校类型。</translation>
    </message>
    <message>
        <source>No register of bans was imported.</source>
        <translation>没有导入禁赛登记。</translation>
    </message>
    <message>
        <source>Not on the register of bans.</source>
        <translation>不在禁赛登记中。</translation>
    </message>
    <message>
        <source>The entry has no node code.</source>
        <translation>作品没有课程节点编号。</translation>
    </message>
    <message>
        <source>Node %1 has no other entry.</source>
        <translation>节点 %1 没有其他作品。</translation>
    </message>
    <message>
        <source>The teacher has no other recommended entry.</source>
        <translation>教师没有其他获推荐的作品。</translation>
    </message>
    <message>
        <source>There is no quota for the entry.</source>
        <translation>没有适用的名额。</translation>
    </message>
    <message>
        <source>Within the quota.</source>
        <translation>在名额之内。</translation>
    </message>
    <message>
        <source>The time of submission is not known.</source>
        <translation>不知道提交时间。</translation>
    </message>
    <message>
        <source>The profile has no deadline for the entry.</source>
        <translation>配置中没有适用的时限。</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>提交时间 %1。</translation>
    </message>
    <message>
        <source>%1 Passed with a reason: %2</source>
        <translation>%1按理由放行：%2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1参加遴选。</translation>
    </message>
</context>
<context>
    <name>linxuan::Records</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::Recusals</name>
    <message>
        <source>the expert&apos;s own school</source>
        <translation>评委本校</translation>
    </message>
    <message>
        <source>the expert&apos;s own unit</source>
        <translation>评委本单位</translation>
    </message>
    <message>
        <source>There is no such recusal.</source>
        <translation>没有这条回避。</translation>
    </message>
    <message>
        <source>“%1” is neither an entry nor a unit.</source>
        <translation>“%1”既不是作品编号，也不是单位。</translation>
    </message>
    <message>
        <source>Recuse %1 from %2</source>
        <translation>评委 %1 回避 %2</translation>
    </message>
    <message>
        <source>Expert %1 is recused from %2 already.</source>
        <translation>评委 %1 已经回避 %2。</translation>
    </message>
    <message>
        <source>Change a recusal</source>
        <translation>修改回避</translation>
    </message>
    <message>
        <source>Take back a recusal</source>
        <translation>撤销回避</translation>
    </message>
    <message>
        <source>a tutor of this entry has the expert&apos;s name</source>
        <translation>辅导教师与评委同名</translation>
    </message>
    <message>
        <source>the teacher has the expert&apos;s name</source>
        <translation>授课教师与评委同名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 is closed and stays as it is, with what %2 handed in for %3. Reopen it with a reason to change it.</source>
        <translation>轮次“%1”已结束，结果不变，其中有评委 %2 对 %3 的评分。要改，请写明理由重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::RegionDrawer</name>
    <message>
        <source>Marking a part of the page</source>
        <translation>正在圈出页面的一部分</translation>
    </message>
    <message>
        <source>Drag over a part, or move it with the arrows and size it with Shift. Enter writes the note, Esc drops it.</source>
        <translation>拖动圈出一块；也可以用方向键移动、Shift+方向键改大小。回车写依据，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>linxuan::Replacing</name>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有评委 %1。</translation>
    </message>
    <message>
        <source>Expert %1 cannot be the substitute.</source>
        <translation>评委 %1 不能接替。</translation>
    </message>
    <message>
        <source>Expert %1 is on no panel of this round.</source>
        <translation>评委 %1 不在这一轮次的任何评审组里。</translation>
    </message>
</context>
<context>
    <name>linxuan::Report</name>
    <message>
        <source>A row of &quot;%1&quot; has %2 cells for %3 columns.</source>
        <translation>“%1”中有一行是 %2 格，而表格有 %3 列。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space.</source>
        <translation>无法写入 %1：%2。请换一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>The layout names fields that this form does not have: %1. It has: %2.</source>
        <translation>版式里有这份文书没有的名称：%1。可以用：%2。</translation>
    </message>
    <message>
        <source>a colour such as #b01e23</source>
        <translation>颜色，如 #b01e23</translation>
    </message>
    <message>
        <source>There is no layout for the form “%1”.</source>
        <translation>文书“%1”没有版式。</translation>
    </message>
    <message>
        <source>%1 could not be put together with the others.</source>
        <translation>%1 无法与其他页合成一个文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{{%1}}” in %2</source>
        <translation>“{{%1}}”（%2）</translation>
    </message>
    <message>
        <source>the header or footer of %1</source>
        <translation>%1 的页眉或页脚</translation>
    </message>
    <message>
        <source>The template is not an xlsx workbook. Save it as “xlsx” in WPS, Excel or LibreOffice.</source>
        <translation>表样不是 xlsx 工作簿。请在 WPS、Excel 或 LibreOffice 里另存为“xlsx”。</translation>
    </message>
    <message>
        <source>The template is a workbook of the old kind (xls). Open it in WPS, Excel or LibreOffice and save it as “xlsx”.</source>
        <translation>表样是旧格式（xls）的工作簿。请在 WPS、Excel 或 LibreOffice 里打开，另存为“xlsx”。</translation>
    </message>
    <message>
        <source>The template is protected by a password. Save it without one.</source>
        <translation>表样加了密码。请去掉密码再保存。</translation>
    </message>
    <message>
        <source>The template is a workbook with macros. Save it as a plain “xlsx”.</source>
        <translation>表样是带宏的工作簿。请另存为普通的“xlsx”。</translation>
    </message>
    <message>
        <source>The template is too large. Delete what does not belong to the form.</source>
        <translation>表样太大。请删去与表样无关的内容。</translation>
    </message>
    <message>
        <source>The template is damaged: its part “%1” cannot be read. Save it anew in WPS, Excel or LibreOffice.</source>
        <translation>表样已损坏：其中的“%1”无法读取。请在 WPS、Excel 或 LibreOffice 里重新保存。</translation>
    </message>
    <message>
        <source>The template is damaged: its part “%1” is missing. Save it anew in WPS, Excel or LibreOffice.</source>
        <translation>表样已损坏：缺少其中的“%1”。请在 WPS、Excel 或 LibreOffice 里重新保存。</translation>
    </message>
    <message>
        <source>The template is refused: its part “%1” leads outside the workbook.</source>
        <translation>表样不能用：其中的“%1”指向工作簿以外。</translation>
    </message>
    <message>
        <source>The template is damaged: “%2” in its part “%1” is no cell of a sheet. Save it anew in WPS, Excel or LibreOffice.</source>
        <translation>表样已损坏：“%1”中的“%2”不是工作表的单元格。请在 WPS、Excel 或 LibreOffice 里重新保存。</translation>
    </message>
    <message>
        <source>The sheet “%1” of the template holds no field in double braces. This form knows: %2.</source>
        <translation>表样的工作表“%1”里没有双大括号的名称。这份文书可以用：%2。</translation>
    </message>
    <message>
        <source>The template names what this form does not know: %1. It knows: %2.</source>
        <translation>表样里有这份文书没有的名称：%1。可以用：%2。</translation>
    </message>
    <message>
        <source>The template names a field where it cannot be filled: %1. Put it as text into a cell of the first sheet.</source>
        <translation>表样里有名称写在不能填的地方：%1。请作为文字写在第一张工作表的单元格里。</translation>
    </message>
    <message>
        <source>The sheet “%1” would have %2 rows; a sheet holds 1,048,576.</source>
        <translation>工作表“%1”会有 %2 行，一张工作表最多 1,048,576 行。</translation>
    </message>
    <message>
        <source>What “{{%1}}” stands for is too long for the cell %2, which holds 32,767 characters.</source>
        <translation>“{{%1}}”的内容太长，单元格 %2 放不下，一个单元格最多 32,767 个字符。</translation>
    </message>
    <message>
        <source>What “{{%1}}” stands for is too long for the header or footer of “%2”, which holds 255 characters.</source>
        <translation>“{{%1}}”的内容太长，“%2”的页眉或页脚放不下，最多 255 个字符。</translation>
    </message>
    <message>
        <source>The sheet “%1” would have more than the 1,023 page breaks it can hold. Take the page break out of the rows that repeat.</source>
        <translation>工作表“%1”的分页会超过最多的 1,023 处。请去掉重复行里的分页。</translation>
    </message>
    <message>
        <source>The formula in %1 would speak of more than 500 groups. Use SUBTOTAL for the groups and for the whole.</source>
        <translation>%1 的公式会涉及 500 个以上的组。小计和合计都请改用 SUBTOTAL。</translation>
    </message>
    <message>
        <source>The filled workbook would be too large. Print in several parts, or take formatting out of the rows that repeat.</source>
        <translation>填好的工作簿太大。请分几次打印，或简化重复行的格式。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReportView</name>
    <message>
        <source>Not taken (%1)</source>
        <translation>不能导入（%1）</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>请留意（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>将新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>已改动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>将改动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>不变 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>不能导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>全部行都已导入。</translation>
    </message>
    <message>
        <source>Every row can be taken. Nothing is stored until you say so.</source>
        <translation>全部行都可以导入。点“导入”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Correct the rows below in the file and import it again; rows that are there already stay as they are.</source>
        <translation>请在文件中改正下列各行，再重新导入；已有的行不变。</translation>
    </message>
    <message>
        <source>The rows below will be left out, all others taken. Nothing is stored until you say so.</source>
        <translation>下列各行不导入，其余都导入。点“导入”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Everything in this file is there already.</source>
        <translation>文件中的内容都已在库中。</translation>
    </message>
</context>
<context>
    <name>linxuan::RereviewDialog</name>
    <message>
        <source>On the panel</source>
        <translation>本组评委</translation>
    </message>
    <message>
        <source>Not on the panel</source>
        <translation>不在本组</translation>
    </message>
    <message>
        <source>of the same unit as another expert of this entry</source>
        <translation>与这件作品的一位评委同单位</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Re-review</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Re-review of %1 %2</source>
        <translation>复评 %1 %2</translation>
    </message>
    <message>
        <source>One more expert scores it. The sheet is added to those there are and replaces none.</source>
        <translation>再请一位评委评分。这份评分表是加上去的，不代替别的。</translation>
    </message>
    <message>
        <source>Experts who may judge it</source>
        <translation>可以评这件作品的评委</translation>
    </message>
    <message>
        <source>Looking for experts…</source>
        <translation>正在找评委…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the expert</source>
        <translation>请这位评委</translation>
    </message>
    <message>
        <source>Nobody is left who covers this subject and whom no recusal keeps from the entry. Import more experts first.</source>
        <translation>没有可以再评的评委了：这一学科的都评过，或应当回避。请先再导入几位评委。</translation>
    </message>
    <message>
        <source>The best first: from another unit, on the panel, with few sheets.</source>
        <translation>最合适的在前：不同单位的、本组的、份数少的。</translation>
    </message>
    <message>
        <source>Adding an expert</source>
        <translation>正在添加评委</translation>
    </message>
</context>
<context>
    <name>linxuan::Rereviews</name>
    <message>
        <source>a lock keeps the expert from it</source>
        <translation>已锁定不分给这位评委</translation>
    </message>
    <message>
        <source>the expert has left a panel of this round</source>
        <translation>这位评委已退出本轮的评审组</translation>
    </message>
    <message>
        <source>Nobody is left to judge %1 again.</source>
        <translation>没有可以复评 %1 的评委了。</translation>
    </message>
    <message>
        <source>Expert %1 judges %2 already.</source>
        <translation>评委 %1 已经在评 %2。</translation>
    </message>
    <message>
        <source>Expert %1 cannot judge %2: %3.</source>
        <translation>评委 %1 不能评 %2：%3。</translation>
    </message>
    <message>
        <source>%1 gets no result in this round.</source>
        <translation>%1 在这一轮次没有结果。</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultActions</name>
    <message>
        <source>Change the award by hand</source>
        <translation>人工更改奖项</translation>
    </message>
    <message>
        <source>%1 “%2”, %3: rank %4. The change and its reason are kept in the trail and marked on the working list.</source>
        <translation>%1“%2”，%3，名次：%4。更改和理由记入操作记录，并在工作稿上标明。</translation>
    </message>
    <message>
        <source>No award</source>
        <translation>不获奖</translation>
    </message>
    <message>
        <source>Change award</source>
        <translation>更改奖项</translation>
    </message>
    <message>
        <source>Deciding the line</source>
        <translation>正在确定奖项线</translation>
    </message>
    <message>
        <source>Changing the award</source>
        <translation>正在更改奖项</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>重新打开“%1”</translation>
    </message>
    <message>
        <source>Version %1 stays in the trail with its digest. Lists printed after closing again carry version %2.</source>
        <translation>第 %1 版及其校验码保留在操作记录中。再次结束后打印的名单是第 %2 版。</translation>
    </message>
    <message>
        <source>Reopen round</source>
        <translation>重新打开评审</translation>
    </message>
    <message>
        <source>Reopening the round</source>
        <translation>正在重新打开评审</translation>
    </message>
    <message>
        <source>%1, expert %2: %3</source>
        <translation>%1，评委 %2：%3</translation>
    </message>
    <message>
        <source>Sheets that do not count</source>
        <translation>不计入的评分表</translation>
    </message>
    <message>
        <source>They were made under other conditions than the round has now. They are kept.</source>
        <translation>这些评分表填写时的条件与本轮次现在的不同，保留但不计入。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n award(s) by hand</source>
        <translation>
            <numerusform>人工更改 %n 件作品的奖项</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes and their reason are kept in the trail and marked on the working list.</source>
        <translation>更改和理由记入操作记录，并在工作稿上标明。</translation>
    </message>
    <message>
        <source>Change awards</source>
        <translation>更改奖项</translation>
    </message>
    <message>
        <source>Changing the awards</source>
        <translation>正在更改奖项</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultArchive</name>
    <message>
        <source>a number such as &quot;91.33&quot; or &quot;274/3&quot;</source>
        <translation>“91.33”或“274/3”这样的数</translation>
    </message>
    <message>
        <source>the code of an entry of the archive</source>
        <translation>存档中一件作品的编号</translation>
    </message>
    <message>
        <source>the code of an expert of the archive</source>
        <translation>存档中一位评委的编号</translation>
    </message>
    <message>
        <source>a unit of the archive</source>
        <translation>存档中的一个单位</translation>
    </message>
    <message>
        <source>a value that the list does not have yet</source>
        <translation>列表中尚未出现的值</translation>
    </message>
    <message>
        <source>a category that the archive has a rubric for</source>
        <translation>存档中有评价指标的类别</translation>
    </message>
    <message>
        <source>points of the rubric&apos;s %1 criteria</source>
        <translation>评价指标全部 %1 项的分数</translation>
    </message>
    <message>
        <source>a score file of the archive</source>
        <translation>存档中的一个评分文件</translation>
    </message>
    <message>
        <source>this is no result archive; choose a file whose name ends in .lxresult</source>
        <translation>这不是结果存档；请选择以 .lxresult 结尾的文件</translation>
    </message>
    <message>
        <source>the result archive is not whole; have it copied again from where it was written</source>
        <translation>结果存档不完整；请从原处重新拷贝</translation>
    </message>
    <message>
        <source>the result archive is larger than it can be (%1 MB)</source>
        <translation>结果存档超过了可能的大小（%1 MB）</translation>
    </message>
    <message>
        <source>the result archive was altered after it was signed (%1); ask for it anew</source>
        <translation>结果存档签名以后被改动过（%1）；请重新索取</translation>
    </message>
    <message>
        <source>table of its parts</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>the result archive is of a form that this program does not know; update this program</source>
        <translation>结果存档的格式本程序不认识；请更新程序</translation>
    </message>
    <message>
        <source>%1: the archive must not have this part</source>
        <translation>%1：存档里不该有这一部分</translation>
    </message>
    <message>
        <source>the archive lacks profile or result</source>
        <translation>存档缺少方案或结果</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultRows</name>
    <message>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source> · by hand</source>
        <translation> · 人工更改</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>推荐上级</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Far apart</source>
        <translation>极差过大</translation>
    </message>
    <message>
        <source>Expert deviates</source>
        <translation>评委偏离</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>linxuan::Results</name>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>须写明姓名和理由。</translation>
    </message>
    <message>
        <source>This group has no undecided line at “%1”.</source>
        <translation>这一组的“%1”没有待定的奖项线。</translation>
    </message>
    <message>
        <source>There is no award “%1”.</source>
        <translation>没有“%1”这个奖项。</translation>
    </message>
    <message>
        <source>Entry %1 is not in this round.</source>
        <translation>作品 %1 不在这一轮次。</translation>
    </message>
    <message>
        <source>Entry %1 has no rank and cannot have an award.</source>
        <translation>作品 %1 没有名次，不能设奖项。</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>轮次“%1”已经结束。</translation>
    </message>
    <message>
        <source>Round %1 holds no entries.</source>
        <translation>轮次“%1”里没有作品。</translation>
    </message>
    <message>
        <source>%1: the veto proposed against it is not decided.</source>
        <translation>%1：对它提出的否决尚未裁定。</translation>
    </message>
    <message>
        <source>%1 %2: the line of “%3” is not decided between %4.</source>
        <translation>%1 %2：“%3”的奖项线待定，涉及 %4。</translation>
    </message>
    <message>
        <source>%1: the sheet of expert %2 is missing without a reason.</source>
        <translation>%1：评委 %2 的评分表未交，没有写明理由。</translation>
    </message>
    <message>
        <source>Say who closes the round.</source>
        <translation>请写明由谁结束评审。</translation>
    </message>
    <message>
        <source>Round %1 is open.</source>
        <translation>轮次“%1”还没有结束。</translation>
    </message>
    <message>
        <source>Round %1 is closed and holds the entries selected here. Reopen it first.</source>
        <translation>“%1”已关闭，其中的作品由本轮次选出。请先重开“%1”。</translation>
    </message>
    <message>
        <source>The %1 has not confirmed the count and code.</source>
        <translation>%1还没有核对确认件数和结果码。</translation>
    </message>
    <message>
        <source>The round cannot be closed: %1</source>
        <translation>不能结束评审：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>结束评审…</translation>
    </message>
    <message>
        <source>Reopen round…</source>
        <translation>重新打开评审…</translation>
    </message>
    <message>
        <source>Sheets that do not count…</source>
        <translation>不计入的评分表…</translation>
    </message>
    <message>
        <source>Closed %1 by %2, version %3, digest %4</source>
        <translation>%1 已结束，结束人 %2，第 %3 版，校验码 %4</translation>
    </message>
    <message>
        <source>Open, version %1</source>
        <translation>进行中，第 %1 版</translation>
    </message>
    <message>
        <source>Sheets that do not count (%1)…</source>
        <translation>不计入的评分表（%1）…</translation>
    </message>
    <message>
        <source>Export result archive…</source>
        <translation>导出结果存档…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>看结果的哪一方面</translation>
    </message>
</context>
<context>
    <name>linxuan::ReturnRows</name>
    <message>
        <source>Not packed</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>%1, entries changed since</source>
        <translation>%1，分配已变</translation>
    </message>
    <message>
        <source>File %1, final</source>
        <translation>第 %1 份 · 最终</translation>
    </message>
    <message>
        <source>File %1, partial</source>
        <translation>第 %1 份 · 阶段</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有交回</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <translation>放不进去</translation>
    </message>
    <message>
        <source>Placed: %1</source>
        <translation>已收：%1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>不收：%1</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写到</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Written by the expert</source>
        <translation>评委写成时间</translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation>交回的评分表</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无处安放</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linxuan::ReturnsPane</name>
    <message>
        <source>Pack review packages…</source>
        <translation>导出评审包…</translation>
    </message>
    <message>
        <source>Collect score files…</source>
        <translation>收取评分…</translation>
    </message>
    <message>
        <source>Packages and returned files</source>
        <translation>评审包和交回的文件</translation>
    </message>
    <message>
        <source>Out and back</source>
        <translation>收发</translation>
    </message>
    <message>
        <source>Nobody has entries of this round yet. Assign experts first, then pack for them.</source>
        <translation>这一轮次还没有评委分到作品。先分配评委，再导出评审包。</translation>
    </message>
    <message>
        <source>No package has been made yet. Choose experts, or pack for all.</source>
        <translation>还没有导出过评审包。选几位评委，或为全部评委导出。</translation>
    </message>
    <message>
        <source>Packed for %1 of %2 experts; %3 have returned scores.</source>
        <translation>%2 位评委中，%1 位已导出评审包，%3 位已交回评分。</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them entries have changed since.</source>
        <translation>
            <numerusform>其中 %n 位分配已变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign key…</source>
        <translation>遴选密钥…</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewDesk</name>
    <message>
        <source>%1, lesson %2</source>
        <translation>%1 第 %2 课时</translation>
    </message>
    <message>
        <source>This entry is not assigned to you.</source>
        <translation>这件作品没有分给您。</translation>
    </message>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有编号为 %1 的评委。</translation>
    </message>
    <message>
        <source>%1: %2 points are not possible here.</source>
        <translation>%1：不能打 %2 分。</translation>
    </message>
    <message>
        <source>%1 is not scored yet.</source>
        <translation>“%1”还没有打分。</translation>
    </message>
    <message>
        <source>Nothing is scored. Recuse yourself if you cannot judge this entry.</source>
        <translation>一项也没有打分。无法评这件作品，请回避。</translation>
    </message>
    <message>
        <source>The round is closed. The office has to reopen it first.</source>
        <translation>这一轮次已结束。需要办公室先重新打开。</translation>
    </message>
    <message>
        <source>This sheet is submitted. The chair can return it to you.</source>
        <translation>这份评分表已提交。需要修改，请组长退回。</translation>
    </message>
    <message>
        <source>You are recused from this entry.</source>
        <translation>您已回避这件作品。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>A veto needs its place in the material and a text.</source>
        <translation>提出否决要写明位置和问题。</translation>
    </message>
    <message>
        <source>%1 is no veto item for this entry.</source>
        <translation>这件作品不适用否决项 %1。</translation>
    </message>
    <message>
        <source>Another expert proposed this veto.</source>
        <translation>这条否决是别的评委提出的。</translation>
    </message>
    <message>
        <source>A total above %1 needs a remark.</source>
        <translation>总分高于 %1 分的，请先写评语。</translation>
    </message>
    <message>
        <source>A total below %1 needs a remark.</source>
        <translation>总分低于 %1 分的，请先写评语。</translation>
    </message>
    <message>
        <source>This entry has no submitted sheet.</source>
        <translation>这件作品没有已提交的评分表。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewKeys</name>
    <message>
        <source>Scores</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>points; 1–4 for levels</source>
        <translation>分数；按等级的用 1–4</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>增减一档</translation>
    </message>
    <message>
        <source>next criterion, the one before</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>to the scores</source>
        <translation>回到打分</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>next unfinished entry, the one before</source>
        <translation>下一件、上一件未完成的</translation>
    </message>
    <message>
        <source>compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
    <message>
        <source>your ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>hide or show the list</source>
        <translation>隐藏或显示列表</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>5 s back, 5 s on</source>
        <translation>退 5 秒、进 5 秒</translation>
    </message>
    <message>
        <source>30 s back, 30 s on</source>
        <translation>退 30 秒、进 30 秒</translation>
    </message>
    <message>
        <source>one frame back, one frame on</source>
        <translation>上一帧、下一帧</translation>
    </message>
    <message>
        <source>slower, faster, normal speed</source>
        <translation>慢、快、原速</translation>
    </message>
    <message>
        <source>Papers and slides</source>
        <translation>文档和课件</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>whole width, whole page</source>
        <translation>适合宽度、整页</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>evidence note here; Enter keeps it</source>
        <translation>在此处记依据，回车保存</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>two materials side by side</source>
        <translation>两份材料并排</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>按键、帮助</translation>
    </message>
    <message>
        <source>mark a part of the page and note something there</source>
        <translation>圈出页面的一部分，写一条依据</translation>
    </message>
    <message>
        <source>chapter or lesson hour, the one before and the next</source>
        <translation>上一章、下一章；多课时的视频是上一课时、下一课时</translation>
    </message>
    <message>
        <source>export scores, in a review package</source>
        <translation>导出评分文件（评审包）</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewMenu</name>
    <message numerus="yes">
        <source>You have been reviewing for %n minute(s). A short rest keeps the eye fair. Everything is stored.</source>
        <translation>
            <numerusform>已经连续评审 %n 分钟，歇一会儿再看。写下的都已存盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recuse from this entry…</source>
        <translation>回避这件作品…</translation>
    </message>
    <message>
        <source>Propose a veto…</source>
        <translation>提出一票否决…</translation>
    </message>
    <message>
        <source>Take back a veto…</source>
        <translation>撤回否决…</translation>
    </message>
    <message>
        <source>Return this sheet to the expert…</source>
        <translation>把这份评分表退回评委…</translation>
    </message>
    <message>
        <source>Phrases…</source>
        <translation>常用语…</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
    <message>
        <source>My ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Remind me to rest</source>
        <translation>提醒休息</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Recuse from %1?</source>
        <translation>回避 %1？</translation>
    </message>
    <message>
        <source>You will not score this entry. The office deals it to somebody else; what you have written stays stored and does not count.</source>
        <translation>您不再评这件作品，由办公室另分给别的评委。已写的内容留存，不计成绩。</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Take back the veto?</source>
        <translation>撤回这条否决？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You have no undecided veto for this entry.</source>
        <translation>这件作品没有您提出的待裁定否决。</translation>
    </message>
    <message>
        <source>Only a submitted sheet can be returned.</source>
        <translation>只有已提交的评分表可以退回。</translation>
    </message>
    <message>
        <source>Return the sheet of %1?</source>
        <translation>退回 %1 的评分表？</translation>
    </message>
    <message>
        <source>For the chair: the expert can change it and submits it again. Until then it does not count.</source>
        <translation>由组长退回：评委修改后重新提交，在此之前不计入成绩。</translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation>退回评分表</translation>
    </message>
    <message>
        <source>Edit phrases…</source>
        <translation>编辑常用语…</translation>
    </message>
    <message>
        <source>Change submitted scores…</source>
        <translation>修改已提交的评分…</translation>
    </message>
    <message>
        <source>Export scores…</source>
        <translation>导出评分文件…</translation>
    </message>
    <message>
        <source>About this package</source>
        <translation>关于这个评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewPackage</name>
    <message>
        <source>The package contradicts itself. Ask the office for the package again.</source>
        <translation>评审包前后矛盾。请向工作人员重新领取。</translation>
    </message>
    <message>
        <source>This package has the serial number of another one that was opened here, but other contents. Ask the office which of them is right.</source>
        <translation>这个评审包与这里打开过的另一个编号相同而内容不同。请问工作人员以哪个为准。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The package&apos;s file %1 was altered or damaged. Ask the office for the package again.</source>
        <translation>评审包里的文件 %1 被改动或已损坏。请向工作人员重新领取评审包。</translation>
    </message>
    <message>
        <source>The package in %1 is not whole: it was not written to its end. Ask the office to pack it again.</source>
        <translation>%1 里的评审包不完整，没有写完。请工作人员重新导出。</translation>
    </message>
    <message>
        <source>%1 is no review package: it has no list of files.</source>
        <translation>%1 不是评审包：里面没有文件清单。</translation>
    </message>
    <message>
        <source>The package in %1 cannot be opened: %2.</source>
        <translation>%1 里的评审包打不开：%2。</translation>
    </message>
    <message>
        <source>This package opens with a passphrase only.</source>
        <translation>这个评审包要用口令打开。</translation>
    </message>
    <message>
        <source>This package is open in another window. Go on there, or close it first.</source>
        <translation>这个评审包已在另一个窗口打开。请到那里继续，或先把它关上。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>文件夹 %1 不能写入。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not whole</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>%1 · expert %2</source>
        <translation>%1 · 评委 %2</translation>
    </message>
    <message>
        <source>No entries are assigned to you in this round yet.</source>
        <translation>这一轮次还没有分给您的作品。</translation>
    </message>
    <message>
        <source>Everything else is submitted.</source>
        <translation>其余作品都已提交。</translation>
    </message>
    <message>
        <source>Open a material first: a note points to a place in it.</source>
        <translation>先打开一份材料，依据要指向其中的位置。</translation>
    </message>
    <message>
        <source>Submit without having opened these?</source>
        <translation>没有打开过这些材料，仍要提交吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n required material(s) of %1 were never on the screen.</source>
        <translation>
            <numerusform>%1 有 %n 份必备材料没有打开过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>%1 submitted.</source>
        <translation>%1 已提交。</translation>
    </message>
    <message>
        <source>Nothing else is left to score. Export the scores for the office when you are ready: Ctrl+S.</source>
        <translation>全部评完。可以导出评分文件交给办公室：Ctrl+S。</translation>
    </message>
</context>
<context>
    <name>linxuan::Reviews</name>
    <message>
        <source>The entry is not in the round.</source>
        <translation>作品不在这一轮次。</translation>
    </message>
    <message>
        <source>The number of experts per entry is 1 to 99.</source>
        <translation>每件作品的评委人数须为 1 到 99。</translation>
    </message>
    <message>
        <source>There are no experts. Import them first.</source>
        <translation>还没有评委。请先导入评委。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须写明理由。</translation>
    </message>
    <message>
        <source>The sheet of expert %1 for %2 is not missing.</source>
        <translation>评委 %1 对 %2 的评分表并不缺。</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>须写明姓名和理由。</translation>
    </message>
    <message>
        <source>A second person decides: %1 proposed it.</source>
        <translation>须由另一人裁定：这项否决是 %1 提出的。</translation>
    </message>
    <message>
        <source>There is no such veto.</source>
        <translation>没有这项否决。</translation>
    </message>
    <message>
        <source>Expert %1 has submitted no sheet for %2.</source>
        <translation>评委 %1 没有提交 %2 的评分表。</translation>
    </message>
    <message>
        <source>No open round holds this entry, so no veto can be proposed. Disqualify the entry, or wait until it is recommended.</source>
        <translation>没有正在进行的轮次包含这件作品，不能提出否决。请取消资格，或等它推荐上来。</translation>
    </message>
    <message>
        <source>A veto needs a name, its evidence and a text.</source>
        <translation>提出否决要写明姓名、依据和说明。</translation>
    </message>
    <message>
        <source>The office has proposed this veto already; it waits for a decision.</source>
        <translation>这项否决已经提出，正待裁定。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing sheet(s) excused</source>
        <translation>
            <numerusform>说明 %n 份缺表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Roster</name>
    <message>
        <source>Left, sheets do not count</source>
        <translation>已退出，评分表不计</translation>
    </message>
    <message>
        <source>Left, sheets count</source>
        <translation>已退出，评分表照计</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to come</source>
        <translation>
            <numerusform>还差 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not dealt yet</source>
        <translation>还没有分配</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>已交齐</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不给</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>No panel</source>
        <translation>没有评审组</translation>
    </message>
    <message numerus="yes">
        <source>Only %n expert(s)</source>
        <translation>
            <numerusform>只有 %n 位评委</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no chair</source>
        <translation>%1 位，没有组长</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No panel yet for %n entry(ies). Propose one from the pool of experts, or add experts.</source>
        <translation>
            <numerusform>%n 件作品还没有评审组。可以从评委库拟定，也可以逐个添加评委。</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>%1 in the chair</source>
        <translation>组长 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Submitted of assigned</source>
        <translation>已交 / 应交</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Against the mean</source>
        <translation>与均分相差</translation>
    </message>
    <message>
        <source>Dealt</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>回避对象</translation>
    </message>
</context>
<context>
    <name>linxuan::RosterActions</name>
    <message>
        <source>Sheets handed in</source>
        <translation>已交的评分表</translation>
    </message>
    <message>
        <source>go on to count</source>
        <translation>继续计入</translation>
    </message>
    <message>
        <source>stay, and count no more</source>
        <translation>保留，不再计入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Add an expert to the panel</source>
        <translation>给评审组添加评委</translation>
    </message>
    <message>
        <source>Every expert who covers this group is on the panel. Add an expert to the pool first.</source>
        <translation>管得了这一组的评委都在组里了。请先在评委库里加一位。</translation>
    </message>
    <message>
        <source>Offered are those of the pool who cover this group. Entries are dealt by Assign experts.</source>
        <translation>列出的是评委库里管得了这一组的评委。作品由“分配评委”分给他们。</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Add expert</source>
        <translation>添加评委</translation>
    </message>
    <message>
        <source>Take %1 off the panel</source>
        <translation>把 %1 移出评审组</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are handed in. The other %3 are dealt to others when experts are assigned the next time.</source>
        <translation>应交 %2 份，已交 %1 份。其余 %3 份下次分配评委时分给别人。</translation>
    </message>
    <message>
        <source>Take off the panel</source>
        <translation>移出评审组</translation>
    </message>
    <message>
        <source>The other members of the panels</source>
        <translation>组里的其他评委</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>The expert leaves every panel of the round. Only the entries without a sheet of this expert are dealt again; nothing else changes.</source>
        <translation>这位评委退出这一轮次的所有评审组。只重新分配他没有交的作品，别的都不变。</translation>
    </message>
    <message>
        <source>Who takes what is missing</source>
        <translation>没有交的由谁接替</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n entry(ies)</source>
        <translation>
            <numerusform>%1 接 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry gets %1 of %2: %3</source>
        <translation>有一件作品要 %2 位，只有 %1 位：%3</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
    <message>
        <source>%1 sheets stay. %2 entries without a sheet are dealt again, %3 of them find somebody.</source>
        <translation>已交的 %1 份保留。没有交的 %2 件重新分配，其中 %3 件有人接替。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replacing an expert</source>
        <translation>正在替换评委</translation>
    </message>
    <message>
        <source>Changing the chair</source>
        <translation>正在更换组长</translation>
    </message>
    <message>
        <source>Number and name of the panel</source>
        <translation>评审组的编号和名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>评委 %1</translation>
    </message>
    <message>
        <source>What is changed here holds for the next assignment. Sheets stay as they are.</source>
        <translation>改动从下次分配起有效，评分表不变。</translation>
    </message>
    <message>
        <source>Number of the expert</source>
        <translation>评委编号</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新建评委</translation>
    </message>
    <message>
        <source>The expert joins the pool, from which panels are proposed.</source>
        <translation>加入评委库，拟定评审组时从中选取。</translation>
    </message>
    <message>
        <source>Calibration entries</source>
        <translation>试评作品</translation>
    </message>
    <message>
        <source>Every expert of the panel scores them first, so that all measure alike. Their sheets are kept and count for nothing.</source>
        <translation>全组评委先评这几件，统一尺度。试评的评分表保留，不计入结果。</translation>
    </message>
    <message>
        <source>Entry codes, several by commas</source>
        <translation>作品编号，几个用逗号隔开</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标为试评</translation>
    </message>
    <message>
        <source>Taking back calibration entries</source>
        <translation>正在取消试评作品</translation>
    </message>
    <message>
        <source>Lock a pair</source>
        <translation>锁定分配</translation>
    </message>
    <message>
        <source>A lock holds for every later assignment of the round. Sheets that are there stay.</source>
        <translation>锁定对这一轮次以后的每次分配有效，已有的评分表不变。</translation>
    </message>
    <message>
        <source>Entry code</source>
        <translation>作品编号</translation>
    </message>
    <message>
        <source>The entry is dealt to this expert</source>
        <translation>这件作品给这位评委</translation>
    </message>
    <message>
        <source>always</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不给</translation>
    </message>
    <message>
        <source>Lock pair</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Taking a lock back</source>
        <translation>正在取消锁定</translation>
    </message>
    <message>
        <source>Declare a recusal</source>
        <translation>申报回避</translation>
    </message>
    <message>
        <source>It holds for every round. Sheets that were handed in stay and count.</source>
        <translation>对每个轮次有效。已交的评分表保留并计入。</translation>
    </message>
    <message>
        <source>Entry code, or name of a unit</source>
        <translation>作品编号或单位名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Declare recusal</source>
        <translation>申报回避</translation>
    </message>
    <message>
        <source>Recusal of %1</source>
        <translation>%1 的回避</translation>
    </message>
    <message>
        <source>Take the recusal back?</source>
        <translation>取消这条回避？</translation>
    </message>
    <message>
        <source>%1 may be dealt %2 again. A sheet that was recused for it stays so.</source>
        <translation>以后可以再把 %2 分给 %1。已经回避的评分表不变。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taking a recusal back</source>
        <translation>正在取消回避</translation>
    </message>
</context>
<context>
    <name>linxuan::RosterPane</name>
    <message>
        <source>Panels</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Propose panels…</source>
        <translation>拟定评审组…</translation>
    </message>
    <message>
        <source>What to show of the panel</source>
        <translation>看评审组的哪一方面</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Add expert…</source>
        <translation>添加评委…</translation>
    </message>
    <message>
        <source>New expert…</source>
        <translation>新建评委…</translation>
    </message>
    <message>
        <source>Number and name of the panel…</source>
        <translation>评审组的编号和名称…</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Declare recusal…</source>
        <translation>申报回避…</translation>
    </message>
    <message>
        <source>This one follows from where the expert works or from a relation. Change the expert instead.</source>
        <translation>这一条由单位或关系自动得出，要改请改评委资料。</translation>
    </message>
    <message>
        <source>Locked pairs</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lock a pair…</source>
        <translation>锁定分配…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Mark entries…</source>
        <translation>标试评作品…</translation>
    </message>
    <message>
        <source>Panels stand here once the round has entries.</source>
        <translation>这一轮次有了作品，这里就列出评审组。</translation>
    </message>
    <message>
        <source>No pair of this group is locked. A lock always or never deals an entry to an expert.</source>
        <translation>这一组没有锁定。锁定可以指定一件作品必须给、或不给某位评委。</translation>
    </message>
    <message>
        <source>Locks hold for every later assignment.</source>
        <translation>锁定对以后的每次分配有效。</translation>
    </message>
    <message>
        <source>Locked pairs · %1</source>
        <translation>锁定 · %1</translation>
    </message>
    <message>
        <source>No entry calibrates this panel. Mark two or three that all of its experts score first.</source>
        <translation>这一组没有试评作品。可以标两三件，全组评委先评。</translation>
    </message>
    <message>
        <source>All experts of the panel score these first; they count for nothing.</source>
        <translation>全组评委先评这几件，不计入结果。</translation>
    </message>
    <message>
        <source>Calibration · %1</source>
        <translation>试评 · %1</translation>
    </message>
    <message>
        <source>Nothing keeps the experts of this panel from an entry.</source>
        <translation>这一组的评委没有要回避的。</translation>
    </message>
    <message numerus="yes">
        <source>%n declared; the others follow from unit and relations.</source>
        <translation>
            <numerusform>%n 条申报的；其余由单位和关系自动得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recusals · %1</source>
        <translation>回避 · %1</translation>
    </message>
</context>
<context>
    <name>linxuan::RoundBook</name>
    <message>
        <source>The profile has no round %1.</source>
        <translation>方案里没有轮次 %1。</translation>
    </message>
    <message>
        <source>There is no round “%1”. The rounds are: %2.</source>
        <translation>没有轮次“%1”。现有轮次：%2。</translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation>轮次“%1”已结束。要改动，先写明原因重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::RoundChooser</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>linxuan::RoundSelection</name>
    <message>
        <source>no rank in this round</source>
        <translation>本轮没有名次</translation>
    </message>
    <message>
        <source>Closing round %1 takes the selected entries on; there is nothing to recommend.</source>
        <translation>封存“%1”时入选者自动进入下一轮，不用推荐。</translation>
    </message>
    <message>
        <source>The best of each unit go on within its quota, by rank; the places of a group do not matter.</source>
        <translation>入选办法：各单位在名额内按名次择优，不按组别名额。</translation>
    </message>
    <message numerus="yes">
        <source>The best %n of each group go on, by rank.</source>
        <translation>
            <numerusform>入选办法：每组按名次取前 %n 名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on from this round.</source>
        <translation>入选办法：这一轮不推荐上一级。</translation>
    </message>
    <message>
        <source>The best %1 % of each group go on, by rank.</source>
        <translation>入选办法：每组按名次取前 %1 %。</translation>
    </message>
</context>
<context>
    <name>linxuan::RowChanges</name>
    <message>
        <source>What was changed cannot be recorded or taken back.</source>
        <translation>改动无法记下或撤销。</translation>
    </message>
    <message>
        <source>What it changed was changed again since.</source>
        <translation>它改过的内容后来又被改动。</translation>
    </message>
</context>
<context>
    <name>linxuan::Rubric</name>
    <message>
        <source>expected one of %1</source>
        <translation>应填其中之一：%1</translation>
    </message>
    <message>
        <source>expected 0 to %1 in steps of %2</source>
        <translation>应填 0 到 %1，每档 %2</translation>
    </message>
</context>
<context>
    <name>linxuan::RubricJson</name>
    <message>
        <source>whole steps of %1</source>
        <translation>%1 的整数倍</translation>
    </message>
    <message>
        <source>points, as the rubric has no levels</source>
        <translation>填 points，因为这份评价指标没有设等级</translation>
    </message>
    <message>
        <source>points of which %1 % are whole hundredths</source>
        <translation>乘以 %1 % 后最多两位小数的分值</translation>
    </message>
    <message>
        <source>%1, the sum of its parts</source>
        <translation>各部分之和 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Sample</name>
    <message>
        <source>The sample&apos;s tables are not installed with this program.</source>
        <translation>程序没有安装示例表格。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The sample&apos;s %1 has a row that cannot be taken: row %2, %3: %4</source>
        <translation>示例表格 %1 有一行无法导入：第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>Recommending the entries upward</source>
        <translation>正在逐级推荐作品</translation>
    </message>
    <message>
        <source>Taking in the keyed scores</source>
        <translation>正在导入评分</translation>
    </message>
    <message>
        <source>The sample&apos;s scores have a row that cannot be taken: row %1, %2: %3</source>
        <translation>示例评分有一行无法导入：第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Adding the materials</source>
        <translation>正在添加材料</translation>
    </message>
    <message>
        <source>%1 is not empty. The sample needs an empty folder.</source>
        <translation>%1 不是空文件夹。示例活动须放在空文件夹里。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The sample&apos;s materials.csv has a row that cannot be taken.</source>
        <translation>示例的 materials.csv 里有一行不能导入。</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFile</name>
    <message>
        <source>this is no score file; choose a file whose name ends in .lxscores</source>
        <translation>这不是评分文件；请选择扩展名为 .lxscores 的文件</translation>
    </message>
    <message>
        <source>the score file is not whole; have it copied again from where it was written</source>
        <translation>评分文件不完整；请从写出它的地方重新复制</translation>
    </message>
    <message>
        <source>the score file was altered after it was written; have the expert write it again</source>
        <translation>评分文件写出后被改动过；请评委重新导出</translation>
    </message>
    <message>
        <source>the score file is larger than it can be (%1 MB); have it written again</source>
        <translation>评分文件过大（上限 %1 MB）；请重新导出</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFileReader</name>
    <message>
        <source>a criterion of the sheet&apos;s rubric</source>
        <translation>该评分表评价指标中的一项</translation>
    </message>
    <message>
        <source>at most %1 criteria</source>
        <translation>最多 %1 项指标</translation>
    </message>
    <message>
        <source>a rubric of the file</source>
        <translation>文件里列出的评价指标</translation>
    </message>
    <message>
        <source>points of the rubric&apos;s %1 criteria</source>
        <translation>评价指标全部 %1 项的分数</translation>
    </message>
    <message>
        <source>a place such as &quot;ms 754200&quot; or &quot;page 3&quot;</source>
        <translation>位置，如 &quot;ms 754200&quot; 或 &quot;page 3&quot;</translation>
    </message>
    <message>
        <source>a criterion without points</source>
        <translation>没有给分的指标</translation>
    </message>
    <message>
        <source>when the sheet was submitted</source>
        <translation>评分表的提交时间</translation>
    </message>
    <message>
        <source>the digest of the file before, nothing for the first</source>
        <translation>上一个文件的摘要，第一个文件为空</translation>
    </message>
    <message>
        <source>the score file is of a form that this program does not know; update this program</source>
        <translation>本软件不认识这种格式的评分文件；请更新本软件</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFileStanding</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>taken in already; nothing to do</source>
        <translation>已经收过，不用处理</translation>
    </message>
    <message>
        <source>older than what was taken in; ask the expert for the newest file</source>
        <translation>比已收的旧；请向评委要最新的文件</translation>
    </message>
    <message>
        <source>two different files claim the same place; compare them and choose one</source>
        <translation>两个不同的文件占同一个位置；请对比后选定一个</translation>
    </message>
    <message>
        <source>the file before it has not come; ask the expert for it</source>
        <translation>它之前的文件还没有收到；请向评委索要</translation>
    </message>
    <message>
        <source>of another campaign; take it to where it belongs</source>
        <translation>属于另一个活动；请交到它所属的活动</translation>
    </message>
    <message>
        <source>of a package that this workspace did not make</source>
        <translation>所属的评审包不是本工作区打的</translation>
    </message>
    <message>
        <source>names another expert or round than its package was made for</source>
        <translation>写的评委或轮次与评审包不符</translation>
    </message>
    <message>
        <source>not signed with its package&apos;s key; do not use it</source>
        <translation>不是用该评审包的密钥签名的；请不要使用</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreMatrix</name>
    <message>
        <source>The round has no entries of the group %1 %2.</source>
        <translation>这一轮次没有 %1 %2 这一组的作品。</translation>
    </message>
    <message>
        <source>Expert %1 has no sheet of %2.</source>
        <translation>评委 %1 没有 %2 的评分表。</translation>
    </message>
    <message>
        <source>The rubric of this sheet is not known.</source>
        <translation>找不到这份评分表所用的评价指标。</translation>
    </message>
    <message>
        <source>What others gave is shown once your own sheet is submitted.</source>
        <translation>自己的评分表交了，才能看别人的分数。</translation>
    </message>
    <message>
        <source>The marks of a calibration entry are shown once all of them are in.</source>
        <translation>试评作品要全组交齐才能看分数。</translation>
    </message>
</context>
<context>
    <name>linxuan::ScorePanel</name>
    <message>
        <source>Submit scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>对作品的评语</translation>
    </message>
    <message>
        <source>Calibration entry: everyone on the panel scores it; it gets no result.</source>
        <translation>试评作品：全组都评，不计成绩。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Recused: %1</source>
        <translation>已回避：%1</translation>
    </message>
    <message>
        <source>Submitted and locked. The chair can return it.</source>
        <translation>已提交并锁定。需要修改，请组长退回。</translation>
    </message>
    <message>
        <source>Veto %1 proposed: %2</source>
        <translation>已提出否决 %1：%2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Return sheet…</source>
        <translation>退回评分表…</translation>
    </message>
    <message>
        <source>For the chair: the expert can change it and submits it again.</source>
        <translation>组长用：评委可以修改，改好再提交。</translation>
    </message>
    <message>
        <source>Change scores…</source>
        <translation>修改评分…</translation>
    </message>
    <message>
        <source>The final score file was written: nothing can be changed any more.</source>
        <translation>最终文件已经导出，评分不能再改。</translation>
    </message>
    <message>
        <source>Submitted. You can change it until the final score file is written.</source>
        <translation>已提交。导出最终文件以前可以修改。</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreStrip</name>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏（Esc）</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreViewer</name>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有评委 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the result is shown once your own sheets are submitted; %n to go.</source>
        <translation>
            <numerusform>%1：自己的评分表交齐后才显示结果，还差 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Scores</name>
    <message>
        <source>What %1 gives back is not what was written there. Write the file to another disk.</source>
        <translation>从 %1 读回的与写入的不同。请换一个盘导出。</translation>
    </message>
    <message>
        <source>The final scores of this package were written; nothing can change any more. The office can return sheets with a new package.</source>
        <translation>这个评审包的最终评分已经导出，不能再改。需要修改时，请工作人员退回评分表并另发评审包。</translation>
    </message>
</context>
<context>
    <name>linxuan::SealDialog</name>
    <message>
        <source>Export scores</source>
        <translation>导出评分文件</translation>
    </message>
    <message>
        <source>Write the final score file again</source>
        <translation>再写一次最终文件</translation>
    </message>
    <message>
        <source>Export scores for the office</source>
        <translation>导出交给办公室的评分文件</translation>
    </message>
    <message>
        <source>It is the same file as before, to be handed over in its place.</source>
        <translation>和上次是同一份文件，可以代替它交出。</translation>
    </message>
    <message>
        <source>Final: I am done</source>
        <translation>最终文件：全部评完</translation>
    </message>
    <message>
        <source>After this nothing can be changed, until the office returns sheets.</source>
        <translation>导出以后评分不能再改，除非办公室退回。</translation>
    </message>
    <message>
        <source>Partial: I go on later</source>
        <translation>阶段文件：以后接着评</translation>
    </message>
    <message>
        <source>You can go on scoring and export again; the newest file counts.</source>
        <translation>可以继续打分，再次导出；以最新的一份为准。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Write the file to another place</source>
        <translation>换一个地方保存</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>正在写入并读回核对…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Where to write the score file</source>
        <translation>评分文件保存到哪里</translation>
    </message>
    <message>
        <source>Score files (*.lxscores)</source>
        <translation>评分文件 (*.lxscores)</translation>
    </message>
    <message>
        <source>Nothing is submitted yet.</source>
        <translation>还没有提交任何评分。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not submitted and could not be scored after this.</source>
        <translation>
            <numerusform>还有 %n 件没有提交，导出最终文件以后就不能再评了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入评分文件</translation>
    </message>
    <message>
        <source>Export final scores</source>
        <translation>导出最终文件</translation>
    </message>
    <message>
        <source>Export scores so far</source>
        <translation>导出阶段文件</translation>
    </message>
    <message>
        <source>That is inside the review package, which is never written to. Choose another folder.</source>
        <translation>这是评审包的文件夹，里面不写入任何东西。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The final score file is written and was read back</source>
        <translation>最终文件已写好，读回核对一致</translation>
    </message>
    <message>
        <source>The score file is written and was read back</source>
        <translation>评分文件已写好，读回核对一致</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n submitted sheets and can be handed over.</source>
        <translation>
            <numerusform>里面有 %n 份评分表，可以交给办公室。</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the disk before you unplug it.</source>
        <translation>拔下 U 盘以前请先弹出。</translation>
    </message>
    <message>
        <source>Your scores are locked now. The same file can be written again at any time.</source>
        <translation>评分已锁定。这份文件随时可以再写一次。</translation>
    </message>
    <message>
        <source>You can go on scoring; export again when there is more.</source>
        <translation>可以接着评；有新的评分时再导出。</translation>
    </message>
</context>
<context>
    <name>linxuan::SealSummary</name>
    <message numerus="yes">
        <source>%1  and %n more</source>
        <translation>
            <numerusform>%1  等，另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Evidence notes</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Score file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>no. %1 of this package</source>
        <translation>本评审包的第 %1 份</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not submitted: %1</source>
        <translation>未提交：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::SealedDevice</name>
    <message>
        <source>%1 cannot be read; see that the disk is connected, then open it again</source>
        <translation>%1 读不了；请检查磁盘是否接好，然后重新打开</translation>
    </message>
    <message>
        <source>%1 is not as it was packed: altered, cut or put in another&apos;s place; ask for the package again</source>
        <translation>%1 与打包时不一样：被改动、截短或调换过；请索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::SealedFile</name>
    <message>
        <source>%1: the file could not be read to its end; see that it is still there and try again</source>
        <translation>%1：文件没有读完；请检查它还在不在，然后重试</translation>
    </message>
    <message>
        <source>%1 cannot be written; see that the disk is connected and has space</source>
        <translation>%1 写不进去；请检查磁盘是否接好、空间是否够</translation>
    </message>
    <message>
        <source>%1: ended before it was done</source>
        <translation>%1：没有做完就停止了</translation>
    </message>
    <message>
        <source>%1: the file grew while it was read; close the program that writes it and try again</source>
        <translation>%1：读取时文件变大了；请关闭正在写它的程序后重试</translation>
    </message>
    <message>
        <source>this is not the key of a package&apos;s files; take the package again from where it came</source>
        <translation>这不是评审包文件的密钥；请重新拿一份评审包</translation>
    </message>
    <message>
        <source>%1 cannot be encrypted; only files of known size can be</source>
        <translation>%1 无法加密；只有大小确定的文件才能加密</translation>
    </message>
</context>
<context>
    <name>linxuan::Selection</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须写明理由。</translation>
    </message>
    <message>
        <source>Only a disqualification can name a veto item.</source>
        <translation>只有取消资格才能写否决项。</translation>
    </message>
    <message>
        <source>The profile has no veto item %1.</source>
        <translation>方案里没有否决项 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Return %n entries to “%1”</source>
        <translation>
            <numerusform>退回 %n 件到“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommend %n entries to “%1”</source>
        <translation>
            <numerusform>推荐 %n 件到“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SelectionDialog</name>
    <message>
        <source>Goes on</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Went on before</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The best of each unit within its quota, in the order of the round&apos;s scores; equals at the last place wait for you.</source>
        <translation>各单位名额内，按本轮得分从高到低取；最后一个名额上并列的等你决定。</translation>
    </message>
    <message>
        <source>The places of each group, by rank. Closing the round is what takes the selected entries on.</source>
        <translation>各组名额，按名次取。封存这一轮时入选者进入下一轮。</translation>
    </message>
    <message>
        <source>The places of each group, by rank.</source>
        <translation>各组名额，按名次取。</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>入选：%1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message numerus="yes">
        <source>Recommend %n entries</source>
        <translation>
            <numerusform>推荐 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the entry.</source>
        <translation>按回车查看作品。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Moving entries</source>
        <translation>正在处理作品</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recommended by the selection.</source>
        <translation>
            <numerusform>按入选推荐了 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::SendDialog</name>
    <message>
        <source>Export recommendation file</source>
        <translation>导出推荐文件</translation>
    </message>
    <message>
        <source>Export answer</source>
        <translation>导出反馈</translation>
    </message>
    <message>
        <source>One signed file with all entries recommended so far, their telephone and identity numbers included; the newest one is enough for the receiver. Whoever receives it for the first time asks for this office&apos;s fingerprint.</source>
        <translation>把到目前为止推荐的全部作品写成一个签名文件，包含电话和证件号；对方只用最新的一个就够。对方第一次接收时会核对本单位的指纹。</translation>
    </message>
    <message>
        <source>Says of each entry how far it came, its award from the closed round, and what was returned or taken out and why.</source>
        <translation>逐件写明到了哪一级、封存轮次里的奖项，以及退回、撤回、取消资格的理由。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Copy the materials into a folder beside the file</source>
        <translation>把材料复制到文件旁边的文件夹</translation>
    </message>
    <message>
        <source>Recommended to</source>
        <translation>推荐级别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>None: anybody who has the file can read it</source>
        <translation>不设口令时，拿到文件的人都能看</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1，%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was taken in yet, so there is nobody to answer.</source>
        <translation>还没有接收过推荐文件，没有可反馈的单位。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>给%1的反馈</translation>
    </message>
    <message>
        <source>Recommendation files (*.lxrec)</source>
        <translation>推荐文件 (*.lxrec)</translation>
    </message>
</context>
<context>
    <name>linxuan::SettingsMenu</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation>打开其他遴选活动…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>linxuan::ShareBar</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Share of the differences</source>
        <translation>占差别的比例</translation>
    </message>
</context>
<context>
    <name>linxuan::SheetCode</name>
    <message>
        <source>“%1” is no sheet code. A code has four parts, such as FINAL/E0012/P07/31: round, entry, expert and two check digits.</source>
        <translation>“%1”不是评分表编码。编码分四段，例如 FINAL/E0012/P07/31：轮次、作品、评委和两位校验码。</translation>
    </message>
    <message>
        <source>Type or scan the code of the sheet.</source>
        <translation>请扫描或输入评分表编码。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a sheet code.</source>
        <translation>评分表编码里不会有“%1”。</translation>
    </message>
    <message>
        <source>%1: the check digits do not fit. A character is wrong or two are swapped; compare the code with the paper.</source>
        <translation>%1：校验码不符。有一个字符录错或两个字符对调，请与纸面核对。</translation>
    </message>
</context>
<context>
    <name>linxuan::SheetDetails</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cannot be judged: %1</source>
        <translation>无法判定：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>File no longer there</source>
        <translation>文件已不在</translation>
    </message>
</context>
<context>
    <name>linxuan::Signing</name>
    <message>
        <source>this is not the secret part of a key; use the key file as it was made</source>
        <translation>这不是密钥的私钥部分；请使用原来的密钥文件</translation>
    </message>
</context>
<context>
    <name>linxuan::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
</context>
<context>
    <name>linxuan::StepLine</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>等人来办</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>还没有办</translation>
    </message>
</context>
<context>
    <name>linxuan::StoryboardPopup</name>
    <message>
        <source>Chapter %1</source>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>picture of %1</source>
        <translation>画面在 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::StraysPane</name>
    <message>
        <source>Take as score sheet…</source>
        <translation>收作评分表…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>不收…</translation>
    </message>
    <message>
        <source>Sheets without a place</source>
        <translation>无处安放的评分表</translation>
    </message>
    <message>
        <source>Every sheet that came back has its place.</source>
        <translation>交回的评分表都有着落。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to be decided. None counts until it is taken.</source>
        <translation>
            <numerusform>%n 张待决定，收下之前不计分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take as score sheets</source>
        <translation>收作评分表</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不收</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) count from now on. The entry is assigned to the expert where it is not, and a sheet that the office holds instead is replaced; both stay on record.</source>
        <translation>
            <numerusform>%n 张评分表从此计分。没有分配过的同时分配；办公室原有的那张被替换，两张都留有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) do not count. They stay on record with the score file.</source>
        <translation>
            <numerusform>%n 张评分表不计分，随评分文件留作记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>Deciding on sheets</source>
        <translation>处理评分表</translation>
    </message>
</context>
<context>
    <name>linxuan::TabbedPage</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>linxuan::TableExport</name>
    <message>
        <source>Exporting the table</source>
        <translation>正在导出表格</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>linxuan::TableView</name>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>linxuan::Tables</name>
    <message>
        <source>The headers in %1 and %2 (%3) mean the same column, “%4”. Rename or delete one of them.</source>
        <translation>表头 %1 和 %2（%3）是同一列“%4”。请改名或删去其中一个。</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>“%1”里没有数据行。</translation>
    </message>
    <message>
        <source>“%1” has no header row with all required columns; missing: %2.</source>
        <translation>“%1”里没有含全部必填列的表头；缺少：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is named as a workbook but is not one. Save it again as xlsx, or name it .csv if it is a text table.</source>
        <translation>“%1”的后缀是工作簿，内容却不是。请重新另存为 xlsx；如果是文本表格，请把后缀改为 .csv。</translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, not a table. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是网页或 XML，不是表格。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is an old binary workbook. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是旧版二进制工作簿。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (xlsb). Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是二进制工作簿（xlsb）。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the password and save it again.</source>
        <translation>“%1”设有密码。请去掉密码后重新保存。</translation>
    </message>
    <message>
        <source>“%1” is a document or archive, but not a workbook. Save the table as xlsx, ods or csv.</source>
        <translation>“%1”是文档或压缩包，不是工作簿。请把表格另存为 xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>“%1” is not a table. Save the table as xlsx, ods or csv.</source>
        <translation>“%1”不是表格。请把表格另存为 xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than this program takes in. Split the table or remove what does not belong to it.</source>
        <translation>“%1”解压后太大，程序无法读入。请拆分表格，或删去无关内容。</translation>
    </message>
    <message>
        <source>“%1” could not be read in the time allowed: it is too large or damaged.</source>
        <translation>“%1”没有在规定时间内读完：文件太大或已损坏。</translation>
    </message>
    <message>
        <source>“%1” has a quotation mark in row %2 that is never closed.</source>
        <translation>“%1”第 %2 行有一个引号没有配对。</translation>
    </message>
    <message>
        <source>“%1” has a row of more than 16 MB: row %2.</source>
        <translation>“%1”有一行超过 16 MB：第 %2 行。</translation>
    </message>
    <message>
        <source>“%1” counts its dates from 1904, so they would come out four years wrong. Save the table as csv.</source>
        <translation>“%1”的日期从 1904 年算起，读出来会差四年。请另存为 csv。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged at %2. Save it again or ask for a new copy.</source>
        <translation>“%1”无法读取：文件在 %2 处损坏。请重新保存，或另要一份。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged or cut short. Save it again or ask for a new copy.</source>
        <translation>“%1”无法读取：文件已损坏或不完整。请重新保存，或另要一份。</translation>
    </message>
    <message>
        <source>“%1” has no sheet of that name; it has: %2.</source>
        <translation>“%1”里没有这个名称的工作表；现有：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation>“%1”是文件夹，不是表格。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The part of Linxuan that reads tables could not be started. Install Linxuan again.</source>
        <translation>读取表格的程序无法启动。请重新安装本软件。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>linxuan::TextFile</name>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no text that can be read: it is damaged or of another kind.</source>
        <translation>文件不是可以读取的文本，可能已损坏或是其他类型。</translation>
    </message>
</context>
<context>
    <name>linxuan::TextLibrary</name>
    <message>
        <source>The library&apos;s file is refused at line %1: %2. Nothing was stored; ask for the file anew.</source>
        <translation>往年材料的文件第 %1 行有误：%2。什么都没有存，请对方重新给一份。</translation>
    </message>
    <message>
        <source>the file ends before its last line</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>the line is cut or too long</source>
        <translation>这一行被截断或过长</translation>
    </message>
    <message>
        <source>it is no library of texts</source>
        <translation>不是往年材料的文件</translation>
    </message>
    <message>
        <source>it was made by a newer program</source>
        <translation>由更新的程序生成</translation>
    </message>
    <message>
        <source>it is no text of a library</source>
        <translation>不是一份材料的文字</translation>
    </message>
    <message>
        <source>the file was altered since it was written</source>
        <translation>文件生成以后被改动过</translation>
    </message>
    <message>
        <source>something stands behind its last line</source>
        <translation>最后一行后面还有内容</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>已取消，什么都没有存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::TextView</name>
    <message>
        <source>This is the beginning of a long text.</source>
        <translation>文本很长，这里是开头部分。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>linxuan::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>linxuan::TodoButton</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>linxuan::TodoList</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
</context>
<context>
    <name>linxuan::TotalStrips</name>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总分</translation>
    </message>
</context>
<context>
    <name>linxuan::TrailCode</name>
    <message>
        <source>“%1” is no code of the trail. Type it as it stands at the foot of the list, such as %2.</source>
        <translation>“%1”不是操作记录核对码。请照名单页脚所印的输入，例如 %2。</translation>
    </message>
    <message>
        <source>The code is mistyped: its last character does not fit the others. Compare it with the list, character by character.</source>
        <translation>核对码输错了：最末一位与其余各位不符。请与名单逐位对照。</translation>
    </message>
</context>
<context>
    <name>linxuan::TrialBar</name>
    <message numerus="yes">
        <source>%n limits changed</source>
        <translation>
            <numerusform>改了 %n 项名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries as if recommended</source>
        <translation>
            <numerusform>假设推荐 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotas would be exceeded more</source>
        <translation>
            <numerusform>%n 项名额会超得更多</numerusform>
        </translation>
    </message>
    <message>
        <source>no quota would be exceeded more</source>
        <translation>没有名额会超得更多</translation>
    </message>
    <message>
        <source>Tried out, not stored: %1.</source>
        <translation>试算，尚未保存：%1。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Store limits</source>
        <translation>保存名额</translation>
    </message>
    <message numerus="yes">
        <source>%n would stay…</source>
        <translation>
            <numerusform>%n 件会留下…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::TroublePanel</name>
    <message>
        <source>It counts as not checked; everything else goes on working.</source>
        <translation>记为“未能检查”，其他材料不受影响。</translation>
    </message>
    <message>
        <source>Open with Another Program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It counts as not checked; everything else goes on working. Materials of a review package are shown in Linxuan only.</source>
        <translation>这份材料按“未检查”计，其余照常。评审包里的材料只在本程序中显示。</translation>
    </message>
</context>
<context>
    <name>linxuan::TroubleView</name>
    <message>
        <source>Files of the kind %1 cannot be shown here.</source>
        <translation>这里不能显示 %1 类型的文件。</translation>
    </message>
</context>
<context>
    <name>linxuan::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::UndoHistory</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的改动。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: what it changed was changed again since. It is no longer on the list.</source>
        <translation>“%1”不能撤销：它改过的内容后来又被改动。已从列表中去掉。</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: what it changed was changed again since. It is no longer on the list.</source>
        <translation>“%1”不能重做：它改过的内容后来又被改动。已从列表中去掉。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: round %2 was closed since. Reopen it with a reason first.</source>
        <translation>“%1”不能撤销：%2在这之后已结束。请先写明原因重新打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: round %2 was closed since. Reopen it with a reason first.</source>
        <translation>“%1”不能重做：%2在这之后已结束。请先写明原因重新打开。</translation>
    </message>
    <message>
        <source>“%1” stays as it is, for entry %2: %3</source>
        <translation>“%1”保持原样，因为作品 %2：%3</translation>
    </message>
    <message>
        <source>What “%1” had changed was altered outside the program. It is no longer on the list.</source>
        <translation>“%1”的改动记录在程序之外被改过。已从列表中去掉。</translation>
    </message>
</context>
<context>
    <name>linxuan::UnitAwards</name>
    <message>
        <source>There is no county, zone or school directly under the city called “%1”.</source>
        <translation>没有名为“%1”的区县、开发区或直属校。</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>需要姓名和理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) declared</source>
        <translation>
            <numerusform>申报 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>可报 %2 件中的 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 schools take part</source>
        <translation>%2 所学校中 %1 所参与</translation>
    </message>
    <message>
        <source>Not known: no round that gives awards is closed.</source>
        <translation>未知：评奖轮次还没有关闭。</translation>
    </message>
    <message>
        <source>Not known: nothing was recommended.</source>
        <translation>未知：没有推荐作品。</translation>
    </message>
    <message>
        <source>%1 points; all %2 recommended entries could have had %3.</source>
        <translation>得 %1 分；推荐的 %2 件作品都得最高奖时为 %3 分。</translation>
    </message>
    <message>
        <source>Not known: no materials were attached.</source>
        <translation>未知：没有登记材料。</translation>
    </message>
    <message>
        <source>%1 of %2 entries had all that is required and were never sent back.</source>
        <translation>%2 件作品中 %1 件必备材料齐全、没有被退回整改。</translation>
    </message>
    <message>
        <source>%1 of %2 places used.</source>
        <translation>%2 个名额中用了 %1 个。</translation>
    </message>
    <message>
        <source>Not known: it has no quota.</source>
        <translation>未知：没有名额。</translation>
    </message>
    <message>
        <source>%1 of %2 submissions and papers came in time.</source>
        <translation>%2 项提交和纸质材料中 %1 项按时。</translation>
    </message>
    <message>
        <source>Not known: no time of submission and no receipt is recorded.</source>
        <translation>未知：没有提交时间，也没有收件记录。</translation>
    </message>
    <message>
        <source>%1 takes no part.</source>
        <translation>%1不参加本次遴选。</translation>
    </message>
    <message>
        <source>%1 has the award already.</source>
        <translation>%1已有此奖项。</translation>
    </message>
    <message>
        <source>%1 does not have the award.</source>
        <translation>%1没有此奖项。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
</context>
<context>
    <name>linxuan::UnitFact</name>
    <message>
        <source>Participation</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Quota use</source>
        <translation>名额使用</translation>
    </message>
    <message>
        <source>Award points</source>
        <translation>获奖得分</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>All at first</source>
        <translation>首次齐全</translation>
    </message>
</context>
<context>
    <name>linxuan::UnitRows</name>
    <message>
        <source>Advised</source>
        <translation>建议授予</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已授予</translation>
    </message>
</context>
<context>
    <name>linxuan::UnitWorking</name>
    <message>
        <source>%1 / %2 × %3 = %4</source>
        <translation>%1 / %2 × %3 = %4</translation>
    </message>
    <message>
        <source>Where the weights come from: %1</source>
        <translation>权重来源：%1</translation>
    </message>
    <message>
        <source>No index: nothing was declared, or nothing is known.</source>
        <translation>没有指数：没有申报，或没有可用的事实。</translation>
    </message>
    <message>
        <source>The profile has no weights, so there are facts only.</source>
        <translation>配置中没有权重，只列事实。</translation>
    </message>
    <message>
        <source>Index %1, rank %2 among the schools directly under the city</source>
        <translation>指数 %1，在直属校中第 %2 名</translation>
    </message>
    <message>
        <source>Index %1, rank %2 among the counties and zones</source>
        <translation>指数 %1，在区县和开发区中第 %2 名</translation>
    </message>
    <message>
        <source>The index advises the award; a person decides.</source>
        <translation>按指数建议授予，由人决定。</translation>
    </message>
    <message>
        <source>The index does not advise the award; a person decides.</source>
        <translation>按指数不在建议之列，由人决定。</translation>
    </message>
    <message>
        <source>What each fact adds to the index</source>
        <translation>各项对指数的贡献</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Given by %1 on %2: %3</source>
        <translation>由%1于 %2 授予：%3</translation>
    </message>
</context>
<context>
    <name>linxuan::UnitsPane</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>建议授予</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Units and what speaks for them</source>
        <translation>各单位的事实</translation>
    </message>
    <message>
        <source>Take award back…</source>
        <translation>收回奖项…</translation>
    </message>
    <message>
        <source>Organisation award</source>
        <translation>优秀组织奖</translation>
    </message>
    <message>
        <source>Give the award…</source>
        <translation>授予奖项…</translation>
    </message>
    <message>
        <source>What speaks for each unit stands here. Import the units to begin.</source>
        <translation>这里列出各单位的参与、获奖等事实。请先导入单位。</translation>
    </message>
    <message numerus="yes">
        <source>The index advises; a person names the units. %n unit(s) have the award.</source>
        <translation>
            <numerusform>指数只供参考，获奖单位由人确定。已授予 %n 个单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profile has no weights for an index: facts only. %n unit(s) have the award.</source>
        <translation>
            <numerusform>配置中没有指数的权重，只列事实。已授予 %n 个单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Award points follow when the round is closed.</source>
        <translation>轮次关闭后计入获奖得分。</translation>
    </message>
    <message>
        <source>Give the organisation award</source>
        <translation>授予优秀组织奖</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) get the award. Who decided, and why, is kept in the trail.</source>
        <translation>
            <numerusform>授予 %n 个单位。由谁决定、理由是什么都留在操作记录里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the award</source>
        <translation>授予奖项</translation>
    </message>
    <message>
        <source>Giving the award</source>
        <translation>正在授予奖项</translation>
    </message>
    <message>
        <source>Take the organisation award back</source>
        <translation>收回优秀组织奖</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) no longer have the award. A certificate that was issued has to be voided.</source>
        <translation>
            <numerusform>收回 %n 个单位的奖项。已颁发的证书须作废。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take award back</source>
        <translation>收回奖项</translation>
    </message>
    <message>
        <source>Taking the award back</source>
        <translation>正在收回奖项</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已授予</translation>
    </message>
</context>
<context>
    <name>linxuan::Upward</name>
    <message>
        <source>rank %1 of %2 %3</source>
        <translation>%2%3第 %1 名</translation>
    </message>
    <message>
        <source>%1 of the same rank</source>
        <translation>同名次作品（%1）</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>rank %1, within %2 places</source>
        <translation>第 %1 名，%2 个名额内</translation>
    </message>
    <message>
        <source>rank %1, moved up within %2 places</source>
        <translation>第 %1 名，递补进入 %2 个名额内</translation>
    </message>
    <message>
        <source>rank %1, no award</source>
        <translation>第 %1 名，未获奖</translation>
    </message>
    <message>
        <source>rank %1, below the recommendation line that is to be decided</source>
        <translation>第 %1 名，在待定的推荐线之下</translation>
    </message>
    <message>
        <source>rank %1, beyond the %2 places</source>
        <translation>第 %1 名，%2 个名额外</translation>
    </message>
    <message>
        <source>rank %1, an award line has to be decided first</source>
        <translation>第 %1 名，须先确定奖项线</translation>
    </message>
    <message>
        <source>rank %1, node %2 already taken by %3</source>
        <translation>第 %1 名，节点 %2 已由%3占用</translation>
    </message>
    <message>
        <source>rank %1, the teacher is already recommended: %2</source>
        <translation>第 %1 名，该教师已获推荐：%2</translation>
    </message>
    <message>
        <source>, although node %1 is taken by %2 (reason recorded)</source>
        <translation>；节点 %1 已由%2占用，仍予推荐（理由已记录）</translation>
    </message>
    <message>
        <source>, although the teacher is recommended: %1 (reason recorded)</source>
        <translation>；该教师已获推荐：%1，仍予推荐（理由已记录）</translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, included</source>
        <translation>第 %1 名，在 %2 个名额的线上并列，列入</translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, left out</source>
        <translation>第 %1 名，在 %2 个名额的线上并列，不列入</translation>
    </message>
    <message>
        <source>rank %1, tied at the recommendation line of %2 places; to be decided</source>
        <translation>第 %1 名，在 %2 个名额的推荐线上并列；待定</translation>
    </message>
    <message>
        <source>recommendation upward</source>
        <translation>推荐上级</translation>
    </message>
    <message>
        <source>No list came from %1. Lists came from: %2</source>
        <translation>没有接收过%1的推荐文件。接收过的有：%2</translation>
    </message>
    <message>
        <source>Several offices are called %1; name one by its fingerprint: %2</source>
        <translation>有几个单位都叫%1；请用指纹指定：%2</translation>
    </message>
    <message>
        <source>No entry of %1 was taken in, so there is nothing to answer.</source>
        <translation>没有接收过%1的作品，没有可反馈的内容。</translation>
    </message>
    <message>
        <source>returned to “%1”</source>
        <translation>退回到“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This entry was not sent from here.</source>
        <translation>这件作品不是从这里报送的。</translation>
    </message>
    <message>
        <source>Answer no. %1 of %2</source>
        <translation>%2第 %1 次反馈</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Sent anew by %1</source>
        <translation>%1重新报送</translation>
    </message>
    <message>
        <source>A closed round holds this entry; reopen it before changing group, unit, teacher or node.</source>
        <translation>已封存的轮次里有这件作品；要改组别、单位、教师或节点，请先重新打开该轮次。</translation>
    </message>
    <message>
        <source>It stands at “%1” here already.</source>
        <translation>这件作品在这里已经是“%1”。</translation>
    </message>
    <message>
        <source>It was returned here: %1</source>
        <translation>这里已退回：%1</translation>
    </message>
    <message>
        <source>this is file no. %1 of %2, written %3; the newer no. %4 of %5 was taken in already. Ask for the newest one.</source>
        <translation>这是%2的第 %1 个文件，写于 %3；已经接收过更新的第 %4 个（%5）。请索取最新的文件。</translation>
    </message>
    <message>
        <source>this file no. %1 of %2, written %3, does not follow from no. %4 of %5, which was taken in: %2 works with two copies of its campaign. Ask which one holds, and for a new file from it.</source>
        <translation>%2的第 %1 个文件（%3）与已接收的第 %4 个文件（%5）对不上：%2在用两份活动数据。请问清以哪一份为准，并从那一份重新导出。</translation>
    </message>
    <message>
        <source>%1 files of this kind were written already; make a new campaign</source>
        <translation>这类文件已写出 %1 个；请新建活动</translation>
    </message>
    <message>
        <source>the file that was taken in before is damaged here; restore the campaign from a copy</source>
        <translation>之前接收的文件在这里已损坏；请用备份恢复本活动</translation>
    </message>
    <message>
        <source>There is no county, zone or direct school %1 here. Import it with the units, or say which unit the sender&apos;s entries count for.</source>
        <translation>这里没有区县、开发区或直属校“%1”。请先导入单位，或指定报送单位的作品计入哪个单位。</translation>
    </message>
    <message>
        <source>The profile has no stage “%1”.</source>
        <translation>方案里没有学段“%1”。</translation>
    </message>
    <message>
        <source>The profile has no subject “%1”.</source>
        <translation>方案里没有学科“%1”。</translation>
    </message>
    <message>
        <source>Entries of %1 came from another campaign before (%2).</source>
        <translation>%1的作品此前来自另一份活动数据（%2）。</translation>
    </message>
    <message>
        <source>%1: the file is not where it was</source>
        <translation>%1：文件已不在原处</translation>
    </message>
    <message>
        <source>%1: the file was changed after it was attached</source>
        <translation>%1：文件归入以后被改动过</translation>
    </message>
    <message>
        <source>%1 signs with the key %2 now, and was known by %3. Nothing was taken in: ask the office by telephone before anything else.</source>
        <translation>%1现在用密钥 %2 签名，此前是 %3。没有接收任何内容：请先打电话向该单位核实。</translation>
    </message>
    <message>
        <source>Nothing came from %1 before. Have its fingerprint read to you by telephone; if it is %2, say so and take the file in again.</source>
        <translation>此前没有接收过%1的文件。请打电话核对指纹；确认是 %2 后，再接收一次。</translation>
    </message>
    <message>
        <source>The file is signed with the key %1, not with %2. Nothing was taken in: ask the office that sent it.</source>
        <translation>文件用密钥 %1 签名，不是 %2。没有接收任何内容：请向报送单位核实。</translation>
    </message>
    <message>
        <source>There is no county or zone %1.</source>
        <translation>没有区县或开发区“%1”。</translation>
    </message>
    <message>
        <source>this campaign wrote the file itself, or the office that sent it works with a copy of this campaign; every office makes its own</source>
        <translation>文件是本活动自己写出的，或报送单位用的是本活动的副本；每个单位应各自新建活动</translation>
    </message>
    <message>
        <source>the file is an answer to another office than this one</source>
        <translation>文件是给别的单位的反馈</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no county, zone or direct school %1.</source>
        <translation>没有区县、开发区或直属校“%1”。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Nothing was recommended to “%1” yet, so there is nothing to send.</source>
        <translation>还没有作品推荐到“%1”，没有可报送的内容。</translation>
    </message>
    <message>
        <source>rank %1, below the minimum score of %2</source>
        <translation>第 %1 名，低于最低分 %2</translation>
    </message>
</context>
<context>
    <name>linxuan::UpwardActions</name>
    <message>
        <source>Export recommendation file…</source>
        <translation>导出推荐文件…</translation>
    </message>
    <message>
        <source>Receive recommendation file…</source>
        <translation>接收推荐文件…</translation>
    </message>
    <message>
        <source>Export answer…</source>
        <translation>导出反馈…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers on %n entries.</source>
        <translation>
            <numerusform>%1 已写出，反馈 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n recommended entries.</source>
        <translation>
            <numerusform>%1 已写出，含 %n 件推荐作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no. %1; the fingerprint of this office is %2.</source>
        <translation>这是第 %1 个文件；本单位的指纹是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n materials were not copied:</source>
        <translation>
            <numerusform>%n 个材料没有复制：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::UpwardStore</name>
    <message>
        <source>There is no such file of an office.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>linxuan::UpwardView</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>None: these entries stay out</source>
        <translation>不写理由时，这些作品不接收</translation>
    </message>
    <message>
        <source>Reason, to let pass what may be overridden</source>
        <translation>放行理由（可以破例的才放行）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>文件里的作品</translation>
    </message>
    <message>
        <source>I compared the fingerprint %1 with the office by telephone</source>
        <translation>已打电话与对方核对指纹 %1</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Entries (%1)</source>
        <translation>作品（%1）</translation>
    </message>
    <message>
        <source>Materials (%1)</source>
        <translation>材料（%1）</translation>
    </message>
    <message>
        <source>Compare the fingerprint first.</source>
        <translation>请先核对指纹。</translation>
    </message>
    <message>
        <source>Answer no. %1 of %2, written %3</source>
        <translation>%2第 %1 次反馈，写于 %3</translation>
    </message>
    <message>
        <source>List no. %1 of %2, written %3</source>
        <translation>%2第 %1 个推荐文件，写于 %3</translation>
    </message>
    <message>
        <source>, recommended to “%1”</source>
        <translation>，推荐到“%1”</translation>
    </message>
    <message>
        <source>Nothing came from this office before. Have its fingerprint read to you.</source>
        <translation>此前没有接收过这个单位的文件。请打电话让对方念出指纹。</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变动 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>收回 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>不变 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>不接收 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>文件里的内容这里都已经有了。</translation>
    </message>
    <message>
        <source>Nothing is stored until you say so.</source>
        <translation>点“接收”之前什么都不会存。</translation>
    </message>
    <message>
        <source>What was left out can be taken in later with the same file.</source>
        <translation>没有接收的，问题解决后用同一个文件再接收一次。</translation>
    </message>
    <message>
        <source>Everything was taken in.</source>
        <translation>全部接收完毕。</translation>
    </message>
    <message>
        <source>Materials: %1 listed, %2 here already, %3 attached, %4 altered, %5 missing.</source>
        <translation>材料：列出 %1 个，已有 %2 个，归入 %3 个，被改动 %4 个，缺少 %5 个。</translation>
    </message>
    <message>
        <source>Altered, not taken</source>
        <translation>被改动，不接收</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Required, but not listed</source>
        <translation>应交而未列出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>不接收的原因</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>在这里编为 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Verification</name>
    <message>
        <source>its result does not follow from its sheets any more</source>
        <translation>结果已不能由评分表得出</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>its size is not the one recorded</source>
        <translation>大小与登记的不一致</translation>
    </message>
    <message>
        <source>its content is not the one recorded</source>
        <translation>内容与登记的不一致</translation>
    </message>
    <message>
        <source>the score file that came back was altered</source>
        <translation>收回的评分文件被改动过</translation>
    </message>
    <message>
        <source>the trail was cut: it ends at record %1, and the list was printed when it had %2</source>
        <translation>操作记录被截短：现在只到第 %1 条，印名单时有 %2 条</translation>
    </message>
    <message>
        <source>the trail was rewritten: the record is not the one that the list was printed with, or the list is of another campaign</source>
        <translation>操作记录被重写：这一条不是印名单时的那一条；也可能名单是别的活动的</translation>
    </message>
    <message>
        <source>the list that was kept at closing is not the one it has now</source>
        <translation>结束评审时保存的名单与现在的不一致</translation>
    </message>
    <message>
        <source>the list of a version was altered</source>
        <translation>一个版本的名单被改动过</translation>
    </message>
    <message>
        <source>%1, version %2, printed %3 by %4</source>
        <translation>%1，第 %2 版，%3 由 %4 印制</translation>
    </message>
    <message>
        <source>version %1 of this list was printed since</source>
        <translation>这份名单后来又印了第 %1 版</translation>
    </message>
    <message>
        <source>the data say the same today</source>
        <translation>数据与印制时相同</translation>
    </message>
    <message>
        <source>the data changed since: today the list would say something else</source>
        <translation>此后数据有变化，现在再印内容不同</translation>
    </message>
    <message>
        <source>the register of printed lists does not say what the trail says</source>
        <translation>印制登记与操作记录不一致</translation>
    </message>
</context>
<context>
    <name>linxuan::VerifiedDevice</name>
    <message>
        <source>%1 cannot be read; see that the disk is connected, then open it again</source>
        <translation>%1 读不了；请检查磁盘是否接好，然后重新打开</translation>
    </message>
    <message>
        <source>%1 is not as it was packed: altered, cut or put in another&apos;s place; ask for the package again</source>
        <translation>%1 与打包时不一样：被改动、截短或调换过；请索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::VerifyDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>发现 %n 个问题：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole and unaltered: %n record(s) of the audit trail checked.</source>
        <translation>
            <numerusform>完整，没有改动：已核对 %n 条操作记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is that of the trail; nothing was recorded since.</source>
        <translation>核对码与操作记录相符；此后没有新的记录。</translation>
    </message>
    <message numerus="yes">
        <source>The code is that of the trail; %n record(s) came after.</source>
        <translation>
            <numerusform>核对码与操作记录相符；此后又有 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Verify the campaign</source>
        <translation>核对本次活动</translation>
    </message>
    <message>
        <source>Checks every record of the audit trail, every sheet and file, and reckons the closed rounds anew. With the code from the foot of a printed list it also finds a trail that was cut or rewritten since.</source>
        <translation>检查每一条操作记录、每一份评分表和每一个文件，并把已结束的轮次重新算一遍。输入名单页脚所印的核对码，还能发现此后被截短或重写的记录。</translation>
    </message>
    <message>
        <source>Code from a list (if at hand)</source>
        <translation>名单上的核对码（手里有就填）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>Verifying the campaign</source>
        <translation>正在核对本次活动</translation>
    </message>
</context>
<context>
    <name>linxuan::Versions</name>
    <message>
        <source>sheet of expert %1 added: %2</source>
        <translation>增加评委 %1 的评分表：%2 分</translation>
    </message>
    <message>
        <source>sheet of expert %1 changed: %2 → %3</source>
        <translation>评委 %1 的评分表有改动：%2 → %3</translation>
    </message>
    <message>
        <source>sheet of expert %1 changed, its total %2 stayed</source>
        <translation>评委 %1 的评分表有改动，总分 %2 不变</translation>
    </message>
    <message>
        <source>sheet of expert %1 no longer counts: %2</source>
        <translation>评委 %1 的评分表不再计入：%2 分</translation>
    </message>
    <message>
        <source>the veto against it was taken back</source>
        <translation>对它的否决已撤回</translation>
    </message>
    <message>
        <source>a veto against it was confirmed</source>
        <translation>对它的否决成立</translation>
    </message>
    <message>
        <source>a veto against it was refused</source>
        <translation>对它的否决不成立</translation>
    </message>
    <message>
        <source>a veto against it was proposed</source>
        <translation>对它提出了否决</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>takes part again</source>
        <translation>恢复参评</translation>
    </message>
    <message>
        <source>award changed by hand</source>
        <translation>奖项人工更改</translation>
    </message>
    <message>
        <source>award no longer changed by hand</source>
        <translation>奖项不再人工更改</translation>
    </message>
    <message>
        <source>setting %1: %2 → %3</source>
        <translation>设置 %1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 has another version of its rubric</source>
        <translation>%1%2 的评价指标换了版本</translation>
    </message>
    <message>
        <source>came into the round</source>
        <translation>进入本轮</translation>
    </message>
    <message>
        <source>came from %1 %2</source>
        <translation>由 %1%2 转来</translation>
    </message>
    <message>
        <source>left the round</source>
        <translation>退出本轮</translation>
    </message>
    <message>
        <source>a line between awards of its group was decided otherwise</source>
        <translation>本组的奖项线另有裁定</translation>
    </message>
    <message>
        <source>follows from the changes of %1</source>
        <translation>因 %1 的变化而变</translation>
    </message>
    <message>
        <source>follows from changes in other groups</source>
        <translation>因其他组的变化而变</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>The round was not closed yet: there is no version to compare.</source>
        <translation>这一轮还没有结束过，没有可比较的版本。</translation>
    </message>
    <message>
        <source>A version is not compared with itself.</source>
        <translation>版本不能与自己比较。</translation>
    </message>
</context>
<context>
    <name>linxuan::VersionsPane</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后来</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Entries that changed between two versions</source>
        <translation>两个版本之间有变化的作品</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>version %1, closed %2 by %3</source>
        <translation>第 %1 版，%2 由 %3 结束</translation>
    </message>
    <message>
        <source>the result as it is now</source>
        <translation>现在的结果</translation>
    </message>
    <message numerus="yes">
        <source>Both lists say the same of all %n entries.</source>
        <translation>
            <numerusform>%n 件作品在两份名单上都一样。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved, %2 changed without moving, %3 are as before</source>
        <translation>%1 件位置有变，%2 件有变化但位置不变，%3 件不变</translation>
    </message>
    <message>
        <source>Each closing keeps the list as it was. Once the round was closed, its versions are compared here.</source>
        <translation>每次结束评审都把名单原样保存。结束以后，各个版本在这里比较。</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDecision</name>
    <message>
        <source>Who decides; not who proposed it</source>
        <translation>裁定人，不能是提出人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed, the teacher goes on the register of bans for %n year(s).</source>
        <translation>
            <numerusform>确认后，教师记入禁止参评名单 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm veto</source>
        <translation>确认否决</translation>
    </message>
    <message>
        <source>Refuse veto</source>
        <translation>驳回否决</translation>
    </message>
    <message>
        <source>The evidence names no time or page of a file that is here.</source>
        <translation>依据里没有写明这里哪个文件的时间或页码。</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDetails</name>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>%1 已确认：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 已驳回：%2</translation>
    </message>
    <message>
        <source>Not decided yet. Until then the entry keeps its scores and its rank, and the round cannot be closed.</source>
        <translation>尚未裁定。裁定之前，作品保留分数和名次，不能结束评审。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What the expert says</source>
        <translation>评委说明</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>查看作品</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDialog</name>
    <message>
        <source>Propose a veto</source>
        <translation>提出一票否决</translation>
    </message>
    <message>
        <source>Propose a veto for %1</source>
        <translation>对 %1 提出一票否决</translation>
    </message>
    <message>
        <source>A second person decides it. Until then the entry keeps its scores, so score it all the same.</source>
        <translation>由第二个人裁定。裁定以前作品保留分数，请照常打分。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where: time or page</source>
        <translation>位置：时间或页码</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoPane</name>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Confirm veto…</source>
        <translation>确认否决…</translation>
    </message>
    <message>
        <source>Refuse veto…</source>
        <translation>驳回否决…</translation>
    </message>
    <message>
        <source>No expert has proposed a veto in this round.</source>
        <translation>本轮次没有评委提出否决。</translation>
    </message>
    <message>
        <source>A second person decides; nobody decides on an own proposal.</source>
        <translation>由第二个人裁定，提出人不裁定自己提出的否决。</translation>
    </message>
    <message>
        <source>Confirm the veto</source>
        <translation>确认否决</translation>
    </message>
    <message>
        <source>Refuse the veto</source>
        <translation>驳回否决</translation>
    </message>
    <message>
        <source>%1 “%2” loses its rank in this round: %3.</source>
        <translation>%1“%2”在本轮次不再排名：%3。</translation>
    </message>
    <message>
        <source>%1 “%2” keeps its rank: the proposal %3 is not upheld.</source>
        <translation>%1“%2”保留名次：提出的“%3”不成立。</translation>
    </message>
    <message>
        <source>Confirm veto</source>
        <translation>确认否决</translation>
    </message>
    <message>
        <source>Refuse veto</source>
        <translation>驳回否决</translation>
    </message>
    <message>
        <source>Deciding the veto</source>
        <translation>正在裁定否决</translation>
    </message>
    <message numerus="yes">
        <source>The teacher goes on the register of bans for %n year(s).</source>
        <translation>
            <numerusform>该教师将记入禁止参评名单 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open evidence…</source>
        <translation>打开依据…</translation>
    </message>
</context>
<context>
    <name>linxuan::Video</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不在了。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件是空的（0 字节）。</translation>
    </message>
    <message>
        <source>The file is not a video that Linxuan knows.</source>
        <translation>这个文件不是能识别的视频。</translation>
    </message>
    <message>
        <source>The video breaks off: its index is missing, as when copying was interrupted. Ask for the file again.</source>
        <translation>视频不完整，缺少索引，多半是复制中断造成的。请让对方重新提供。</translation>
    </message>
    <message>
        <source>The file has sound only, no pictures.</source>
        <translation>文件只有声音，没有画面。</translation>
    </message>
    <message>
        <source>Pictures coded as %1 cannot be shown here.</source>
        <translation>画面编码 %1 在这里无法显示。</translation>
    </message>
    <message>
        <source>The video is encrypted.</source>
        <translation>视频已加密。</translation>
    </message>
    <message>
        <source>The pictures are too large to be shown (%1).</source>
        <translation>画面太大，无法显示（%1）。</translation>
    </message>
    <message>
        <source>The pictures (%1) are damaged and cannot be shown.</source>
        <translation>画面（%1）已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The video could not be examined within 10 seconds.</source>
        <translation>10 秒内没能检查完这个视频。</translation>
    </message>
    <message>
        <source>The video is damaged.</source>
        <translation>视频已损坏。</translation>
    </message>
    <message>
        <source>The part of Linxuan that examines videos could not be started. Install Linxuan again.</source>
        <translation>检查视频的组件无法启动。请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file was altered or damaged; it is not shown.</source>
        <translation>文件被改动过或已损坏，不予显示。</translation>
    </message>
    <message>
        <source>The file cannot be read. See that the disk is connected, then open it again.</source>
        <translation>文件读不了。请检查磁盘是否接好，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoControls</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Frame back</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Frame forward</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence note(s)</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 %</source>
        <translation>已看 %1 %</translation>
    </message>
    <message>
        <source>This video has no sound</source>
        <translation>这个视频没有声音</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoSurface</name>
    <message>
        <source>Picture of the video</source>
        <translation>视频画面</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoView</name>
    <message>
        <source>This machine cannot play the video. Single pictures can still be looked at.</source>
        <translation>这台电脑放不了这个视频，但仍可逐帧查看画面。</translation>
    </message>
    <message>
        <source>The file breaks off at %1; what should follow is missing.</source>
        <translation>文件到 %1 就断了，后面的内容缺失。</translation>
    </message>
    <message>
        <source>The picture at %1 is damaged.</source>
        <translation>%1 处的画面已损坏。</translation>
    </message>
    <message>
        <source>pictures are being made</source>
        <translation>预览图正在生成</translation>
    </message>
    <message>
        <source>no pictures along the line</source>
        <translation>没有预览图</translation>
    </message>
</context>
<context>
    <name>linxuan::WelcomePage</name>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>From the offices&apos; spreadsheets to the printed award list. A campaign is a folder on this machine.</source>
        <translation>从各单位报来的表格，到打印好的获奖名单。一个遴选活动就是本机上的一个文件夹。</translation>
    </message>
    <message>
        <source>Open a campaign…</source>
        <translation>打开遴选活动…</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建遴选活动…</translation>
    </message>
    <message>
        <source>Look at the sample campaign</source>
        <translation>查看示例遴选活动</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>For experts: open a review package…</source>
        <translation>评委：打开评审包…</translation>
    </message>
    <message>
        <source>Review package %1</source>
        <translation>评审包 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Working</name>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Lowest, left out</source>
        <translation>最低分，去掉</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <source>Highest, left out</source>
        <translation>最高分，去掉</translation>
    </message>
    <message>
        <source>None submitted</source>
        <translation>没有已提交的评分表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sheets needed</source>
        <translation>需要份数</translation>
    </message>
    <message>
        <source>Sheets there are</source>
        <translation>已有份数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n total(s)</source>
        <translation>
            <numerusform>%n 份总分的平均分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation>
            <numerusform>四舍五入到 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest minus lowest (limit %1)</source>
        <translation>极差，最高减最低（上限 %1）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message numerus="yes">
        <source>Rank among %n</source>
        <translation>
            <numerusform>%n 件中的名次</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>并列作品</translation>
    </message>
    <message>
        <source>Where scores are equal: %1</source>
        <translation>同分时比较：%1</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不获奖</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>人工更改</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>Recommended upward</source>
        <translation>已推荐上级</translation>
    </message>
    <message>
        <source>Not recommended upward</source>
        <translation>未推荐上级</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>建议复评</translation>
    </message>
    <message>
        <source>Totals far apart</source>
        <translation>极差过大</translation>
    </message>
    <message>
        <source>%1 against the group&apos;s mean (limit %2)</source>
        <translation>%1 与本组平均分之差（上限 %2）</translation>
    </message>
    <message>
        <source>Same score as %1, ahead by “%2”</source>
        <translation>与 %1 同分，“%2”在前</translation>
    </message>
    <message>
        <source>Same score as %1, behind by “%2”</source>
        <translation>与 %1 同分，“%2”在后</translation>
    </message>
</context>
<context>
    <name>linxuan::Workspace</name>
    <message>
        <source>%1 is not empty. A new campaign needs an empty folder.</source>
        <translation>%1 不是空文件夹。新建活动须用空文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::Xlsx</name>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>无法生成电子表格。</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet&apos;s cell can hold (%1 characters).</source>
        <translation>有一段文字超过单元格的容量（%1 个字符）。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有内容可印。</translation>
    </message>
</context>
<context>
    <name>linxuan::cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>New campaign “%1” in %2</source>
        <translation>已建立遴选活动“%1”，位于 %2</translation>
    </message>
    <message>
        <source>The sample campaign lies in %1</source>
        <translation>示例活动位于 %1</translation>
    </message>
    <message>
        <source>Whole and unaltered.</source>
        <translation>完整，未被改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile&apos;s name (%1) or file.</source>
        <translation>方案的名称（%1）或文件。</translation>
    </message>
    <message>
        <source>makes a new campaign</source>
        <translation>新建遴选活动</translation>
    </message>
    <message>
        <source>makes the sample campaign</source>
        <translation>建立示例活动</translation>
    </message>
    <message>
        <source>is it whole, unaltered, and does the result follow from the sheets</source>
        <translation>检查是否完整、有无改动、结果能否由评分表得出</translation>
    </message>
    <message>
        <source>what was done with an entry</source>
        <translation>查看一件作品的经过</translation>
    </message>
    <message>
        <source>Name the workspace with -w DIR.</source>
        <translation>请用 -w DIR 指明活动文件夹。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation>--%1 须填整数，写的是“%2”。</translation>
    </message>
    <message>
        <source>Give --%1.</source>
        <translation>请给出 --%1。</translation>
    </message>
    <message>
        <source>The campaign&apos;s folder.</source>
        <translation>活动文件夹。</translation>
    </message>
    <message>
        <source>The round, by its code.</source>
        <translation>轮次编码。</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>裁定人。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND …: the review workstation without a window</source>
        <translation>linxuan-cli COMMAND …：无窗口的评审工作站</translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND --help shows a command&apos;s options. --lang zh_CN|en, --version.</source>
        <translation>linxuan-cli COMMAND --help 显示命令的选项。--lang zh_CN|en，--version。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, but problems were found; 2 wrong usage; 3 could not be done.</source>
        <translation>退出码：0 已完成；1 已完成，但发现问题；2 用法有误；3 无法完成。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一份 JSON。</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Usage: linxuan-cli %1 %2</source>
        <translation>用法：linxuan-cli %1 %2</translation>
    </message>
    <message>
        <source>linxuan-cli: there is no command “%1”. linxuan-cli --help lists them.</source>
        <translation>linxuan-cli：没有命令“%1”。用 linxuan-cli --help 查看全部命令。</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>--group is CATEGORY/STAGE/SUBJECT, such as subject/小学/数学.</source>
        <translation>--group 的写法是 CATEGORY/STAGE/SUBJECT，如 subject/小学/数学。</translation>
    </message>
    <message>
        <source>Give --include or --exclude.</source>
        <translation>请给出 --include 或 --exclude。</translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli close: the round stays open: %n obstacle(s).</source>
        <translation>
            <numerusform>linxuan-cli close：轮次未结束，还有 %n 项未办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed as version %1, digest %2</source>
        <translation>已结束，版本 %1，校验码 %2</translation>
    </message>
    <message>
        <source>Open again, to become version %1</source>
        <translation>已重新打开，下次结束为版本 %1</translation>
    </message>
    <message>
        <source>results and ranks</source>
        <translation>查看结果和名次</translation>
    </message>
    <message>
        <source>award levels, recommendations, undecided lines</source>
        <translation>查看奖项、推荐和待定的线</translation>
    </message>
    <message>
        <source>decides a line where equal ranks lie on both sides</source>
        <translation>确定名次并列处的奖项线</translation>
    </message>
    <message>
        <source>CATEGORY/STAGE/SUBJECT</source>
        <translation>CATEGORY/STAGE/SUBJECT（类别/学段/学科）</translation>
    </message>
    <message>
        <source>first, second, third or recommended.</source>
        <translation>first、second、third 或 recommended。</translation>
    </message>
    <message>
        <source>The tied entries lie above the line.</source>
        <translation>并列的作品在线上，列入。</translation>
    </message>
    <message>
        <source>The tied entries lie below the line.</source>
        <translation>并列的作品在线下，不列入。</translation>
    </message>
    <message>
        <source>sets an award by hand, with a reason</source>
        <translation>人工更改奖项，须写理由</translation>
    </message>
    <message>
        <source>first, second, third or none.</source>
        <translation>first、second、third 或 none。</translation>
    </message>
    <message>
        <source>freezes a round</source>
        <translation>结束评审，固定结果</translation>
    </message>
    <message>
        <source>opens a closed round again, for its next version</source>
        <translation>重新打开已结束的轮次，形成下一版本</translation>
    </message>
    <message>
        <source>%1 assigned; each expert has %2 to %3 entries; %4 entries got fewer than wanted</source>
        <translation>已分配 %1 份；每位评委 %2 到 %3 件；%4 件作品评委不足</translation>
    </message>
    <message>
        <source>Give --confirm or --refuse.</source>
        <translation>请给出 --confirm 或 --refuse。</translation>
    </message>
    <message>
        <source>%1 has no undecided veto %2.</source>
        <translation>%1 没有待裁定的否决 %2。</translation>
    </message>
    <message>
        <source>deals entries to experts: panels, recusals, even load</source>
        <translation>把作品分配给评委：分评审组、排除回避、均衡数量</translation>
    </message>
    <message>
        <source>Experts for each entry.</source>
        <translation>每件作品的评委人数。</translation>
    </message>
    <message>
        <source>The same seed deals the same.</source>
        <translation>抽签号相同，分配结果相同。</translation>
    </message>
    <message>
        <source>sheets not handed in; --reason records why they stay missing</source>
        <translation>查看未交的评分表；加 --reason 记录缺交理由</translation>
    </message>
    <message>
        <source>vetoes proposed and decided</source>
        <translation>查看已提出和已裁定的否决</translation>
    </message>
    <message>
        <source>decides a veto, as a second person</source>
        <translation>由另一人裁定否决</translation>
    </message>
    <message>
        <source>The veto item.</source>
        <translation>否决项。</translation>
    </message>
    <message>
        <source>The veto holds.</source>
        <translation>确认否决。</translation>
    </message>
    <message>
        <source>The veto does not hold.</source>
        <translation>驳回否决。</translation>
    </message>
    <message>
        <source>Name entries by code, with --from FILE, or --all.</source>
        <translation>请写作品编号，或用 --from FILE，或用 --all。</translation>
    </message>
    <message>
        <source>--level is school, county, city or province.</source>
        <translation>--level 可填 school、county、city 或 province。</translation>
    </message>
    <message>
        <source>%1 changed, %2 were so already, %3 stayed</source>
        <translation>已更改 %1 件，原已如此 %2 件，未动 %3 件</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>moves entries up, within quota; or back and out</source>
        <translation>在名额内逐级推荐作品；也可退回或退出</translation>
    </message>
    <message>
        <source>school, county, city or province.</source>
        <translation>school、county、city 或 province。</translation>
    </message>
    <message>
        <source>A table with a column 作品编号.</source>
        <translation>含“作品编号”列的表格。</translation>
    </message>
    <message>
        <source>All entries.</source>
        <translation>全部作品。</translation>
    </message>
    <message>
        <source>Takes entries back to the level.</source>
        <translation>把作品退回到这一级。</translation>
    </message>
    <message>
        <source>Takes entries out at the teacher&apos;s wish.</source>
        <translation>应教师要求撤回作品。</translation>
    </message>
    <message>
        <source>Takes entries out for a breach.</source>
        <translation>因违规取消作品资格。</translation>
    </message>
    <message>
        <source>used, limit, left, over, per unit and track</source>
        <translation>查看各单位各通道名额：已用、上限、剩余、超出</translation>
    </message>
    <message>
        <source>--track is subject-special or experiment.</source>
        <translation>--track 可填 subject-special 或 experiment。</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1：新增 %2，更新 %3，未变 %4，未导入 %5</translation>
    </message>
    <message>
        <source>✗ %1 row %2, %3 “%4”: %5</source>
        <translation>✗ %1 第 %2 行“%3”写的是“%4”：%5</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all</source>
        <translation>… 另有 %1 行；用 --json 列出全部</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation>没有存入任何内容：这是试运行。</translation>
    </message>
    <message>
        <source>takes a table in: xlsx, ods or csv</source>
        <translation>导入表格：xlsx、ods 或 csv</translation>
    </message>
    <message>
        <source>Only this sheet.</source>
        <translation>只导入这张工作表。</translation>
    </message>
    <message>
        <source>Says what would happen and stores nothing.</source>
        <translation>只说明会怎样，不存入。</translation>
    </message>
    <message>
        <source>Quotas: subject-special (annex 3) or experiment (annex 4).</source>
        <translation>名额：subject-special（附件3）或 experiment（附件4）。</translation>
    </message>
    <message>
        <source>Scores: assigns pairs that are not.</source>
        <translation>评分：补上未分配的评委与作品。</translation>
    </message>
    <message>
        <source>Scores: replaces sheets that differ; needs --reason.</source>
        <translation>评分：替换不同的评分表；须加 --reason。</translation>
    </message>
    <message>
        <source>the columns of a table with all their names; * are required</source>
        <translation>列出表格各列及其别名；带 * 的必填</translation>
    </message>
    <message>
        <source>a form as .pdf or .xlsx</source>
        <translation>生成文书，.pdf 或 .xlsx</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>  ? line “%1” (--level %2, %3 places) is not decided: rank %4 is shared by %5</source>
        <translation>  ? “%1”的线（--level %2，%3 个名额）待定：%5 并列第 %4 名</translation>
    </message>
    <message>
        <source>%1 is not assigned to expert %2.</source>
        <translation>%1 没有分给评委 %2。</translation>
    </message>
    <message>
        <source>%1  panel mean %2</source>
        <translation>%1  全组平均 %2</translation>
    </message>
    <message>
        <source>%1  %2 sheets still to come</source>
        <translation>%1  还有 %2 份没有交</translation>
    </message>
    <message>
        <source>The expert&apos;s code.</source>
        <translation>评委编号。</translation>
    </message>
    <message>
        <source>an expert&apos;s entries with their state and what was seen of them</source>
        <translation>一位评委的作品、状态和看过多少</translation>
    </message>
    <message>
        <source>scores, notes and vetoes of assigned entries from a table</source>
        <translation>从表格录入已分配作品的分数、依据和否决</translation>
    </message>
    <message>
        <source>The table: xlsx, ods or csv.</source>
        <translation>表格：xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>submitted sheets with remarks and notes, as a table that can be imported</source>
        <translation>已提交的评分表连同评语和依据，存成可以再导入的表格</translation>
    </message>
    <message>
        <source>gives submitted sheets back to their expert</source>
        <translation>把已提交的评分表退回评委</translation>
    </message>
    <message>
        <source>the expert does not score these entries</source>
        <translation>评委回避这些作品</translation>
    </message>
    <message>
        <source>entries that a whole panel scores first; without codes: how experts deviate</source>
        <translation>设试评作品；不写编号时显示各评委的偏差</translation>
    </message>
    <message>
        <source>Takes the flag away.</source>
        <translation>取消标记。</translation>
    </message>
    <message>
        <source>Measuring %1 %</source>
        <translation>检测 %1 %</translation>
    </message>
    <message>
        <source>Broken off; %1 files are measured, the next call goes on there.</source>
        <translation>已中断，已检测 %1 个文件，下次接着做。</translation>
    </message>
    <message>
        <source>%1 files measured, %2 known</source>
        <translation>检测了 %1 个文件，%2 个以前已检测</translation>
    </message>
    <message>
        <source>%1 entries: %2 failures, %3 advices, %4 not checked</source>
        <translation>%1 件作品：未通过 %2 项，建议 %3 项，未检查 %4 项</translation>
    </message>
    <message>
        <source>Give one of --pass, --fail and --take-back.</source>
        <translation>请给出 --pass、--fail、--take-back 之一。</translation>
    </message>
    <message>
        <source>eligibility, completeness and technical checks; measures files not known yet</source>
        <translation>检查资格、材料齐全和技术要求；先检测还没有检测过的文件</translation>
    </message>
    <message>
        <source>Only this entry; may be repeated.</source>
        <translation>只看这件作品，可以重复给出。</translation>
    </message>
    <message>
        <source>Only entries of this unit; may be repeated.</source>
        <translation>只看这个单位的作品，可以重复给出。</translation>
    </message>
    <message>
        <source>Measures and does not judge.</source>
        <translation>只检测，不判断。</translation>
    </message>
    <message>
        <source>Judges without measuring.</source>
        <translation>不检测，只判断。</translation>
    </message>
    <message>
        <source>Also tells what was not checked.</source>
        <translation>也列出未检查的项目。</translation>
    </message>
    <message>
        <source>a person&apos;s word on a check that needs eyes, such as T08 or T13</source>
        <translation>记录人工核对结果，如 T08、T13</translation>
    </message>
    <message>
        <source>Nothing is against it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>It is not in order; needs --reason.</source>
        <translation>有问题，须写 --reason。</translation>
    </message>
    <message>
        <source>Takes an earlier word back.</source>
        <translation>撤回以前的核对结果。</translation>
    </message>
    <message>
        <source>With FOLDER: finds which file belongs to which entry. What is certain is placed at once, what is likely is proposed, the rest is listed; exit status 1 while something is left. Without FOLDER: what still waits. --list writes it as a table with 文件, 作品编号, 材料, 课时, 判断, 理由; corrected there, --from takes it back (不收 under 判断 leaves a file out). Relative paths of --from begin in FOLDER, or beside the table.

--json: {&quot;folder&quot;,&quot;counts&quot;:{…},&quot;files&quot;:[{&quot;file&quot;,&quot;outcome&quot;:&quot;placed|moved|unchanged|proposed|not_placed|refused|unreadable|left_out&quot;,&quot;entry&quot;,&quot;kind&quot;,&quot;hour&quot;,&quot;reason&quot;,&quot;note&quot;}],&quot;rejected&quot;:[{&quot;sheet&quot;,&quot;row&quot;,&quot;column&quot;,&quot;value&quot;,&quot;reason&quot;}]}</source>
        <translation>写文件夹：给每个文件找到作品。确定的当时归位，可能的列为待确认，其余列出；还有没定的，退出状态为 1。不写文件夹：列出还在等的。--list 把结果写成表（文件、作品编号、材料、课时、判断、理由），改好后用 --from 收回（“判断”写“不收”就是不收）。--from 里的相对路径从文件夹算起，没写文件夹就从表所在处算起。

--json: {&quot;folder&quot;,&quot;counts&quot;:{…},&quot;files&quot;:[{&quot;file&quot;,&quot;outcome&quot;:&quot;placed|moved|unchanged|proposed|not_placed|refused|unreadable|left_out&quot;,&quot;entry&quot;,&quot;kind&quot;,&quot;hour&quot;,&quot;reason&quot;,&quot;note&quot;}],&quot;rejected&quot;:[{&quot;sheet&quot;,&quot;row&quot;,&quot;column&quot;,&quot;value&quot;,&quot;reason&quot;}]}</translation>
    </message>
    <message>
        <source>finds where handed-in files belong and takes them in</source>
        <translation>给交来的文件找到作品并收下</translation>
    </message>
    <message>
        <source>Copies the files into the campaign instead of referring to where they lie.</source>
        <translation>把文件复制进活动，而不是只记下位置。</translation>
    </message>
    <message>
        <source>Writes the report as a table, .xlsx or .csv.</source>
        <translation>把结果写成表，.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Takes decisions from a table.</source>
        <translation>从表里收回决定。</translation>
    </message>
    <message>
        <source>Takes what is proposed, except where two files claim one place.</source>
        <translation>收下待确认的，两个文件争一个位置的除外。</translation>
    </message>
    <message>
        <source>Replaces files handed in before; needs --reason.</source>
        <translation>替换先前交的文件，要有 --reason。</translation>
    </message>
    <message>
        <source>… and %1 more; --json and --list tell them all</source>
        <translation>……另有 %1 个，--json 和 --list 给出全部</translation>
    </message>
    <message>
        <source>No file waits to be placed.</source>
        <translation>没有等待归位的文件。</translation>
    </message>
    <message>
        <source>%1 % of %2 MB</source>
        <translation>%2 MB 的 %1 %</translation>
    </message>
    <message>
        <source>, %1 MB/s</source>
        <translation>，%1 MB/s</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>，还要 %1 秒</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>相同图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>%1 texts compared with each other and with %2 of earlier campaigns: %3 pairs, %4 not decided. It is advice: a person decides.</source>
        <translation>%1 份文字互相比对过，也和往年的 %2 份比过：%3 对相同，%4 对待判断。只供参考，由人判断。</translation>
    </message>
    <message>
        <source>There is no pair %1. linxuan-cli originality -w DIR lists them.</source>
        <translation>没有 %1 这一对。linxuan-cli originality -w DIR 可以列出。</translation>
    </message>
    <message>
        <source>Give --as fine, quoted or copied.</source>
        <translation>请写 --as fine、quoted 或 copied。</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已判断：%1</translation>
    </message>
    <message>
        <source>Veto %1 proposed against %2; a second person decides.</source>
        <translation>已对 %2 提出否决 %1，由第二个人裁定。</translation>
    </message>
    <message>
        <source>--open-case takes A:B, and A is an entry of this campaign.</source>
        <translation>--open-case 写 A:B，A 是本次活动的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1：%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 texts, %3 of them of earlier campaigns</source>
        <translation>%1：%2 份文字，其中往年 %3 份</translation>
    </message>
    <message numerus="yes">
        <source>! %n file(s) without a text that could be read</source>
        <translation>
            <numerusform>！有 %n 个文件读不出文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 texts added, %3 were there</source>
        <translation>%1：新增 %2 份，原有 %3 份</translation>
    </message>
    <message>
        <source>which papers look copied; a person decides</source>
        <translation>哪些材料看上去有抄袭，由人判断</translation>
    </message>
    <message>
        <source>Decides the pair of two entries.</source>
        <translation>对两件作品的材料作出判断。</translation>
    </message>
    <message>
        <source>fine, quoted or copied.</source>
        <translation>fine（没有问题）、quoted（属于引用）或 copied（属于抄袭）。</translation>
    </message>
    <message>
        <source>Proposes the veto on copying against A; a second person decides.</source>
        <translation>对 A 提出抄袭的否决，由第二个人裁定。</translation>
    </message>
    <message>
        <source>Both texts&apos; common passages as PDF; needs --out.</source>
        <translation>把相同段落并排存为 PDF，需要 --out。</translation>
    </message>
    <message>
        <source>Writes the texts of this and earlier campaigns, for the next one.</source>
        <translation>保存本次和往年的文字，供下次比对。</translation>
    </message>
    <message>
        <source>With the teachers&apos; names in the library.</source>
        <translation>保存时带上教师姓名。</translation>
    </message>
    <message>
        <source>Takes texts of earlier campaigns in.</source>
        <translation>导入往年材料。</translation>
    </message>
    <message>
        <source>%1 texts compared</source>
        <translation>已比对 %1 份文字</translation>
    </message>
    <message>
        <source>--due takes a time such as &quot;2023-09-20 18:00&quot;.</source>
        <translation>--due 要写时间，例如 &quot;2023-09-20 18:00&quot;。</translation>
    </message>
    <message>
        <source>%1 entries have something to be put right</source>
        <translation>%1 件作品需要整改</translation>
    </message>
    <message>
        <source>%1 entries were sent back</source>
        <translation>共退回 %1 件作品</translation>
    </message>
    <message>
        <source>Give one --unit to send entries back or to print its letter.</source>
        <translation>退回作品或打印通知，要用 --unit 写明一个单位。</translation>
    </message>
    <message>
        <source>%1 entries sent back until %2</source>
        <translation>已退回 %1 件，期限 %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>--got takes a paper and its copies, such as registration=3.</source>
        <translation>--got 写材料和份数，例如 registration=3。</translation>
    </message>
    <message>
        <source>%1 has no papers.</source>
        <translation>%1 没有纸质材料。</translation>
    </message>
    <message>
        <source>%1 of %2 papers are not complete</source>
        <translation>%2 种材料中 %1 种没有交齐</translation>
    </message>
    <message>
        <source>Give the --unit whose receipt slip is to be printed.</source>
        <translation>打印回执要用 --unit 写明单位。</translation>
    </message>
    <message>
        <source>Say what came in with --got or --complete.</source>
        <translation>请用 --got 或 --complete 写明收到了什么。</translation>
    </message>
    <message>
        <source>%1 papers recorded</source>
        <translation>已登记 %1 种材料</translation>
    </message>
    <message>
        <source>sends a unit&apos;s entries back to be put right, prints the letter, and tells which were</source>
        <translation>把一个单位的作品退回整改，打印通知，列出退回的情况</translation>
    </message>
    <message>
        <source>The unit; listing takes several.</source>
        <translation>单位；列出时可以写几个。</translation>
    </message>
    <message>
        <source>Sends back what fails now, until this time.</source>
        <translation>把现在没有通过的退回，以此为期限。</translation>
    </message>
    <message>
        <source>Tells what would be sent back.</source>
        <translation>只列出将要退回的内容。</translation>
    </message>
    <message>
        <source>Prints the newest letter to the unit.</source>
        <translation>打印给该单位的最近一份通知。</translation>
    </message>
    <message>
        <source>papers handed in beside the files: what came, what is missing, the slip</source>
        <translation>纸质材料：收到了什么，缺什么，打印回执</translation>
    </message>
    <message>
        <source>Only this unit.</source>
        <translation>只看这个单位。</translation>
    </message>
    <message>
        <source>Copies of a paper that lie here now; may be repeated.</source>
        <translation>某种材料现有的份数；可以写几次。</translation>
    </message>
    <message>
        <source>All papers with all their copies.</source>
        <translation>全部材料按应交份数登记。</translation>
    </message>
    <message>
        <source>Who delivered them.</source>
        <translation>送件人。</translation>
    </message>
    <message>
        <source>A remark for the slip.</source>
        <translation>回执上的备注。</translation>
    </message>
    <message>
        <source>Prints the unit&apos;s receipt slip.</source>
        <translation>打印该单位的回执。</translation>
    </message>
    <message numerus="yes">
        <source>%1: file %2 of the package, %n submitted sheet(s)</source>
        <translation>
            <numerusform>%1：该评审包的第 %2 份文件，已提交评分表 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not submitted: %1</source>
        <translation>未提交：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Recused: %1</source>
        <translation>回避：%1</translation>
    </message>
    <message>
        <source>%1  expert %2, file %3: new %4, same %5, changed %6, missing %7</source>
        <translation>%1  评委 %2，第 %3 份：新 %4，相同 %5，有改动 %6，缺 %7</translation>
    </message>
    <message>
        <source>--take names %1, which is not among the files.</source>
        <translation>--take 指的 %1 不在这些文件里。</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>file %1%2</source>
        <translation>第 %1 份%2</translation>
    </message>
    <message>
        <source>, final</source>
        <translation>，最终</translation>
    </message>
    <message>
        <source>nothing returned</source>
        <translation>未交回</translation>
    </message>
    <message>
        <source>  assignments changed since it was packed</source>
        <translation>  导出后分配有变动</translation>
    </message>
    <message>
        <source>Either --place or --leave.</source>
        <translation>--place 和 --leave 只能用一个。</translation>
    </message>
    <message>
        <source>Expert %1 has no sheet for %2 that waits for a place.</source>
        <translation>评委 %1 没有 %2 的待安放评分表。</translation>
    </message>
    <message>
        <source>The campaign signs with the key %1.</source>
        <translation>本次遴选用密钥 %1 签名。</translation>
    </message>
    <message>
        <source>It opens with a passphrase only.</source>
        <translation>密钥要用口令打开。</translation>
    </message>
    <message>
        <source>It has no passphrase.</source>
        <translation>密钥没有口令。</translation>
    </message>
    <message>
        <source>the package&apos;s submitted sheets as one signed .lxscores file</source>
        <translation>把评审包里已提交的评分表写成一份签名的 .lxscores 文件</translation>
    </message>
    <message>
        <source>Nothing can change after it.</source>
        <translation>此后不能再改。</translation>
    </message>
    <message>
        <source>takes returned score files in</source>
        <translation>收取交回的评分文件</translation>
    </message>
    <message>
        <source>Of files that contradict each other this one counts; needs --reason.</source>
        <translation>互相矛盾的文件里以这一份为准；须写 --reason。</translation>
    </message>
    <message>
        <source>Only says what would be taken in.</source>
        <translation>只说明会收进什么，不写入。</translation>
    </message>
    <message>
        <source>returned sheets that have no place; places or leaves one</source>
        <translation>交回后无处安放的评分表；安放一份或不收</translation>
    </message>
    <message>
        <source>Takes the sheet for this entry in.</source>
        <translation>收下这件作品的评分表。</translation>
    </message>
    <message>
        <source>Leaves the sheet for this entry out.</source>
        <translation>不收这件作品的评分表。</translation>
    </message>
    <message>
        <source>the key that the campaign signs with; puts it under a passphrase</source>
        <translation>本次遴选签名用的密钥；可加口令</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase from now on.</source>
        <translation>第一行是新口令的文件。</translation>
    </message>
    <message>
        <source>Takes the passphrase away.</source>
        <translation>去掉口令。</translation>
    </message>
    <message>
        <source>what was packed for each expert and what came back</source>
        <translation>给每位评委导出了什么、收回了什么</translation>
    </message>
    <message>
        <source>Give a sheet&apos;s code with --points, or a table with --from.</source>
        <translation>请给出评分表编码和 --points，或用 --from 给出表格。</translation>
    </message>
    <message>
        <source>--demand is on or off.</source>
        <translation>--demand 只能是 on 或 off。</translation>
    </message>
    <message>
        <source>%1 not keyed, %2 keyed once, %3 to settle, %4 taken in</source>
        <translation>未录 %1 份，已录一遍 %2 份，待裁定 %3 份，已提交 %4 份</translation>
    </message>
    <message>
        <source>Paper sheets of this round must be keyed twice.</source>
        <translation>这一轮次的纸质评分表须录两遍。</translation>
    </message>
    <message>
        <source>--take is first or second.</source>
        <translation>--take 只能是 first 或 second。</translation>
    </message>
    <message>
        <source>--set takes a field and its value, such as A1=8.5.</source>
        <translation>--set 后面写字段和值，例如 A1=8.5。</translation>
    </message>
    <message>
        <source>Nothing is settled: give --take first or second for fields that differ, or --set FIELD=VALUE.</source>
        <translation>没有裁定任何一处：用 --take first 或 second 选不一致的字段，或用 --set 字段=值。</translation>
    </message>
    <message>
        <source>keys a paper score sheet, as the first or the second person</source>
        <translation>录入一份纸质评分表，第一遍或第二遍</translation>
    </message>
    <message>
        <source>Who keys.</source>
        <translation>录入人。</translation>
    </message>
    <message>
        <source>Points or levels in the order of the paper; - where there are none, with the reason in the remark.</source>
        <translation>照纸面顺序的得分或等级；没有的写 -，理由写在评语里。</translation>
    </message>
    <message>
        <source>The remark on the paper.</source>
        <translation>纸面上的评语。</translation>
    </message>
    <message>
        <source>Veto items on the paper, such as V2.</source>
        <translation>纸面上的否决项，例如 V2。</translation>
    </message>
    <message>
        <source>The total on the paper, to compare.</source>
        <translation>纸面总分，用来核对。</translation>
    </message>
    <message>
        <source>A table instead: the code and one column per criterion.</source>
        <translation>改用表格：评分表编码，每项指标一列。</translation>
    </message>
    <message>
        <source>paper sheets: which were keyed once, twice, and what differs</source>
        <translation>纸质评分表：录了一遍、两遍的，以及不一致的</translation>
    </message>
    <message>
        <source>on: paper sheets of the round come in by double keying only.</source>
        <translation>on：这一轮次的纸质评分表只能录两遍收入。</translation>
    </message>
    <message>
        <source>decides what two people keyed differently</source>
        <translation>裁定两人录入不一致之处</translation>
    </message>
    <message>
        <source>Whose values hold: first or second.</source>
        <translation>以谁的为准：first 第一遍，second 第二遍。</translation>
    </message>
    <message>
        <source>Only this field; may be repeated.</source>
        <translation>只裁定这个字段，可以重复。</translation>
    </message>
    <message>
        <source>Another value, as the paper has it; may be repeated.</source>
        <translation>照纸面另写的值，可以重复。</translation>
    </message>
    <message>
        <source>Forgets what was keyed; the sheet is keyed anew.</source>
        <translation>作废已录的内容，重新录入。</translation>
    </message>
    <message>
        <source>Say for whom: --expert CODE (several times), or --all.</source>
        <translation>请说明给谁：--expert 编号（可以写多次），或 --all。</translation>
    </message>
    <message>
        <source>%1: nothing was handed in as %2.</source>
        <translation>%1：没有报送%2。</translation>
    </message>
    <message>
        <source>%1: %2, %3 entries, %4 MB, was there already</source>
        <translation>%1：%2，%3 件作品，%4 MB，已经在那里</translation>
    </message>
    <message>
        <source>%1: %2, %3 entries, %4 MB</source>
        <translation>%1：%2，%3 件作品，%4 MB</translation>
    </message>
    <message>
        <source>Everything was read back from the disk. It may be taken out.</source>
        <translation>已从磁盘读回全部内容并核对，可以拔下磁盘。</translation>
    </message>
    <message>
        <source>For this expert; may be repeated.</source>
        <translation>给这位评委；可以写多次。</translation>
    </message>
    <message>
        <source>For all who have entries to judge.</source>
        <translation>给所有分配到作品的评委。</translation>
    </message>
    <message>
        <source>The folder for the packages.</source>
        <translation>存放评审包的文件夹。</translation>
    </message>
    <message>
        <source>One folder of materials for all the packages.</source>
        <translation>所有评审包共用一份材料。</translation>
    </message>
    <message>
        <source>The same for the passphrase of the campaign&apos;s key, where it has one.</source>
        <translation>同样的文件，用于活动密钥的口令（设有口令时）。</translation>
    </message>
    <message>
        <source>makes review packages for disks</source>
        <translation>制作写到磁盘上的评审包</translation>
    </message>
    <message>
        <source>Work that was stopped goes on where it was when the same is asked for again.</source>
        <translation>中断后用同样的命令再打包一次，会从中断处继续。</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase.</source>
        <translation>第一行是口令的文件。</translation>
    </message>
    <message>
        <source>Others can read %1; give it to its owner alone (chmod 600).</source>
        <translation>别人也能读 %1；请只给本人（chmod 600）。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty; write the passphrase there.</source>
        <translation>%1 的第一行是空的；请在那里写口令。</translation>
    </message>
    <message>
        <source>Score sheets: only of this expert.</source>
        <translation>评分表：只要这位评委的。</translation>
    </message>
    <message>
        <source>--take-fork needs --reason.</source>
        <translation>--take-fork 要同时写 --reason。</translation>
    </message>
    <message>
        <source>The file to write, NAME.lxrec.</source>
        <translation>要写出的文件，如 NAME.lxrec。</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase that opens the file.</source>
        <translation>口令文件，第一行是打开文件的口令。</translation>
    </message>
    <message>
        <source>The passphrase of the campaign&apos;s key, where it has one.</source>
        <translation>遴选密钥的口令（如果有）。</translation>
    </message>
    <message>
        <source>the recommended entries as one signed file for the office above</source>
        <translation>把推荐的作品写成一个签名文件交给上级</translation>
    </message>
    <message>
        <source>Only this county&apos;s, zone&apos;s or direct school&apos;s entries.</source>
        <translation>只写这个区县、开发区或直属校的作品。</translation>
    </message>
    <message>
        <source>Copies the materials as well, to NAME-materials beside the file.</source>
        <translation>同时把材料复制到文件旁边的 NAME-materials。</translation>
    </message>
    <message>
        <source>The file holds telephone and identity numbers, which the office above needs: carry it like the tables, or give it a passphrase. It always has all entries; the newest file is enough. Tell the receiver the fingerprint by telephone.</source>
        <translation>文件里有电话和证件号，上级要用：请像表格一样妥善传递，或设口令。每次都是完整的名单，最新的一个就够。请打电话把指纹告诉接收单位。</translation>
    </message>
    <message>
        <source>takes another office&apos;s signed list or answer in</source>
        <translation>接收别的单位的推荐文件或反馈</translation>
    </message>
    <message>
        <source>The folder with the materials; else the one beside the file.</source>
        <translation>材料文件夹；不写时用文件旁边的。</translation>
    </message>
    <message>
        <source>Leaves the materials where they are.</source>
        <translation>材料留在原处，不复制。</translation>
    </message>
    <message>
        <source>The sender&apos;s fingerprint, compared by telephone; the first time.</source>
        <translation>报送单位的指纹，打电话核对过；第一次接收时用。</translation>
    </message>
    <message>
        <source>All the sender&apos;s entries count for this unit, from now on.</source>
        <translation>从此该报送单位的作品都计入这个单位。</translation>
    </message>
    <message>
        <source>Takes a file that does not follow from the one before, with --reason: the sender works from an older copy of its campaign.</source>
        <translation>连同 --reason 接收与上一个文件对不上的文件：对方改用了较早的活动备份。</translation>
    </message>
    <message>
        <source>Shows what would be done and stores nothing.</source>
        <translation>只显示会做什么，什么都不存。</translation>
    </message>
    <message>
        <source>Entries meet the rules of recommending, as in a table that is imported; those with an obstacle stay out, --reason lets pass what may be overridden. A file that was altered, is older or contradicts one that was taken in, or is signed with another key than before, is refused.</source>
        <translation>作品按推荐规则检查，与导入表格时一样；有障碍的不接收，可以破例的写了 --reason 才放行。被改动过的、比已接收的旧或与其矛盾的、换了签名密钥的文件拒收。</translation>
    </message>
    <message>
        <source>what became of a sender&apos;s entries, as one signed file for it</source>
        <translation>把报送单位作品的结果写成一个签名文件发回</translation>
    </message>
    <message>
        <source>The sender, by name or fingerprint.</source>
        <translation>报送单位，写名称或指纹。</translation>
    </message>
    <message>
        <source>Levels reached, awards of the closed round, and what was returned or taken out, with the reason.</source>
        <translation>到达的级别、封存轮次的奖项，以及退回、撤回、取消资格的理由。</translation>
    </message>
    <message>
        <source>Materials: %1 listed, %2 were here, %3 attached, %4 altered, %5 missing</source>
        <translation>材料：列出 %1 个，已有 %2 个，归入 %3 个，被改动 %4 个，缺少 %5 个</translation>
    </message>
    <message>
        <source>Altered, not taken:</source>
        <translation>被改动，不接收：</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>缺少：</translation>
    </message>
    <message>
        <source>Required, but not listed:</source>
        <translation>应交而未列出：</translation>
    </message>
    <message>
        <source>%1: answer no. %2, %3 entries</source>
        <translation>%1：第 %2 次反馈，%3 件作品</translation>
    </message>
    <message>
        <source>%1: list no. %2, %3 entries recommended, %4 taken back, %5 files listed, %6 copied</source>
        <translation>%1：第 %2 个推荐文件，推荐 %3 件，收回 %4 件，列出材料 %5 个，复制 %6 个</translation>
    </message>
    <message>
        <source>Not copied:</source>
        <translation>没有复制：</translation>
    </message>
    <message>
        <source>Fingerprint of this office: %1</source>
        <translation>本单位的指纹：%1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>list</source>
        <translation>推荐文件</translation>
    </message>
    <message>
        <source>%1: %2 no. %3 of %4 (%5), written %6</source>
        <translation>%1：%4（%5）的%2，第 %3 个，写于 %6</translation>
    </message>
    <message>
        <source>! A sender not known yet: compare the fingerprint by telephone, then give it with --trust.</source>
        <translation>! 第一次收到这个单位的文件：请打电话核对指纹，再用 --trust 写上。</translation>
    </message>
    <message>
        <source>%1 new, %2 the same, %3 changed, %4 taken back, %5 left out</source>
        <translation>新增 %1 件，不变 %2 件，改动 %3 件，收回 %4 件，不接收 %5 件</translation>
    </message>
    <message>
        <source>--code goes with a campaign&apos;s folder.</source>
        <translation>--code 只用于活动文件夹。</translation>
    </message>
    <message>
        <source>--key goes with a review package or a result archive.</source>
        <translation>--key 只用于评审包或结果存档。</translation>
    </message>
    <message>
        <source>A score file is verified as it is, without --code and --key.</source>
        <translation>评分文件直接校验，不用 --code 和 --key。</translation>
    </message>
    <message>
        <source>%1, %2, version %3, closed %4 by %5</source>
        <translation>%1，%2，第 %3 版，%4 由 %5 结束</translation>
    </message>
    <message>
        <source>Code of the audit trail: %1</source>
        <translation>操作记录核对码：%1</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>签名密钥：%1</translation>
    </message>
    <message>
        <source>Whose key that is, the archive cannot prove: compare it with what the office says, or give it with --key.</source>
        <translation>这是谁的密钥，存档本身证明不了：请与办公室告知的指纹对照，或用 --key 给出。</translation>
    </message>
    <message>
        <source>The whole list follows from the sheets, to the last digit.</source>
        <translation>整份名单都由评分表得出，逐位一致。</translation>
    </message>
    <message>
        <source>Written to %1: %2 entries, %3 sheets, of these %4 as their experts signed them</source>
        <translation>已写入 %1：%2 件作品，%3 份评分表，其中 %4 份与评委签名交回的一致</translation>
    </message>
    <message>
        <source>a closed round as one signed file that anybody can verify</source>
        <translation>把已结束的轮次写成一个签名文件，谁都能核对</translation>
    </message>
    <message>
        <source>The file to write, ending in .lxresult.</source>
        <translation>要写的文件，以 .lxresult 结尾。</translation>
    </message>
    <message>
        <source>Of a campaign: the code of the audit trail from the foot of a printed list: finds a trail that was cut or rewritten since.</source>
        <translation>活动：名单页脚所印的操作记录核对码：用它能发现此后被截短或重写的操作记录。</translation>
    </message>
    <message>
        <source>Of a package or result archive: the fingerprint that its campaign&apos;s key has to have.</source>
        <translation>评审包或结果存档：活动密钥应有的指纹。</translation>
    </message>
    <message>
        <source>--%1 needs 2023-09-18 or “2023-09-18 18:00”, not “%2”.</source>
        <translation>--%1 要写成 2023-09-18 或“2023-09-18 18:00”，不能是“%2”。</translation>
    </message>
    <message>
        <source>who did what when, newest first</source>
        <translation>谁什么时候做了什么，最新的在前</translation>
    </message>
    <message>
        <source>From this day or time on.</source>
        <translation>从这一天或这个时间起。</translation>
    </message>
    <message>
        <source>Up to this day or time.</source>
        <translation>到这一天或这个时间止。</translation>
    </message>
    <message>
        <source>What this person did.</source>
        <translation>这个人做的。</translation>
    </message>
    <message>
        <source>An action such as entry.withdraw, or its beginning.</source>
        <translation>动作代码，如 entry.withdraw，也可以只写开头。</translation>
    </message>
    <message>
        <source>What concerns this entry.</source>
        <translation>与这件作品有关的。</translation>
    </message>
    <message>
        <source>What concerns this entry, expert, unit or round.</source>
        <translation>与这件作品、评委、单位或轮次有关的。</translation>
    </message>
    <message>
        <source>What holds these words.</source>
        <translation>含有这些字的。</translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation>最多列出这么多条。</translation>
    </message>
    <message>
        <source>--kind is own_school, own_unit, tutor, relative, teacher or other.</source>
        <translation>--kind 可以写 own_school、own_unit、tutor、relative、teacher、other。</translation>
    </message>
    <message>
        <source>own_school, own_unit, tutor, relative, teacher or other.</source>
        <translation>own_school、own_unit、tutor、relative、teacher 或 other。</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Expert %1 has declared no recusal from %2.</source>
        <translation>评委 %1 没有申报回避 %2。</translation>
    </message>
    <message>
        <source>recusal does list, add, change or remove, not “%1”.</source>
        <translation>recusal 可以用 list、add、change、remove，不能用“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no category.</source>
        <translation>“%1”不是类别。</translation>
    </message>
    <message>
        <source>Give --chair or --no-chair.</source>
        <translation>--chair 和 --no-chair 只写一个。</translation>
    </message>
    <message>
        <source>Name the experts.</source>
        <translation>写明评委编号。</translation>
    </message>
    <message>
        <source>%1 entries and %2 experts got a number</source>
        <translation>编号：作品 %1 件，评委 %2 位</translation>
    </message>
    <message>
        <source>the pool of experts: shows, adds and changes them and whom they are close to</source>
        <translation>评委库：查看、添加、修改评委和关系人</translation>
    </message>
    <message>
        <source>The expert is new.</source>
        <translation>新的评委。</translation>
    </message>
    <message>
        <source>The name.</source>
        <translation>姓名。</translation>
    </message>
    <message>
        <source>The school or unit.</source>
        <translation>学校或单位。</translation>
    </message>
    <message>
        <source>Subjects, apart by 、 or a comma.</source>
        <translation>学科，用“、”或逗号隔开。</translation>
    </message>
    <message>
        <source>Stages; none: every stage.</source>
        <translation>学段；空着表示所有学段。</translation>
    </message>
    <message>
        <source>Categories; none: every category.</source>
        <translation>类别；空着表示所有类别。</translation>
    </message>
    <message>
        <source>May chair a panel.</source>
        <translation>可以任组长。</translation>
    </message>
    <message>
        <source>Chairs no panel.</source>
        <translation>不任组长。</translation>
    </message>
    <message>
        <source>A person whose entries the expert does not judge.</source>
        <translation>关系人：这个人的作品评委不评。</translation>
    </message>
    <message>
        <source>A person who is no obstacle any more.</source>
        <translation>不再回避的关系人。</translation>
    </message>
    <message>
        <source>recusals, declared and automatic, with kind and reason</source>
        <translation>回避：申报的和自动的，含类型和理由</translation>
    </message>
    <message>
        <source>An entry&apos;s code or a unit&apos;s name.</source>
        <translation>作品编号或单位名称。</translation>
    </message>
    <message>
        <source>anonymous numbers of a round&apos;s entries and experts</source>
        <translation>一个轮次里作品和评委的匿名编号</translation>
    </message>
    <message>
        <source>Gives numbers to those that have none.</source>
        <translation>给还没有编号的编号。</translation>
    </message>
    <message>
        <source>Decides the order.</source>
        <translation>抽签号，决定次序。</translation>
    </message>
    <message>
        <source>entries, teachers, schools, units, experts and nodes by their words</source>
        <translation>按字查找作品、教师、学校、单位、评委和节点</translation>
    </message>
    <message>
        <source>At most so many of each kind.</source>
        <translation>每类最多列出这么多个。</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 不能同时使用。</translation>
    </message>
    <message>
        <source>index %1, rank %2</source>
        <translation>指数 %1，第 %2 名</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>建议授予</translation>
    </message>
    <message>
        <source>has the award: %1 (%2)</source>
        <translation>已授予：%1（%2）</translation>
    </message>
    <message>
        <source>The campaign&apos;s profile has no weights for an index; these are facts only.</source>
        <translation>本活动的配置没有指数的权重，只列事实。</translation>
    </message>
    <message>
        <source>✗ row %1, %2 “%3”: %4</source>
        <translation>✗ 第 %1 行 %2“%3”：%4</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>新增 %1，更新 %2，未变 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>由 %1 代替</translation>
    </message>
    <message>
        <source>Give --round R or --units with --issue.</source>
        <translation>--issue 须同时给出 --round R 或 --units。</translation>
    </message>
    <message>
        <source>%1 certificates issued, %2 to %3</source>
        <translation>已颁发 %1 张证书，%2 至 %3</translation>
    </message>
    <message>
        <source>%1 had theirs</source>
        <translation>%1 个奖项原已有证书</translation>
    </message>
    <message>
        <source>linxuan-cli certificates: %1 has another check code.</source>
        <translation>linxuan-cli certificates：%1 的校验码不是这个。</translation>
    </message>
    <message>
        <source>%1 awards have no certificate yet</source>
        <translation>%1 个奖项还没有证书</translation>
    </message>
    <message>
        <source>%1 issued in the place of %2</source>
        <translation>已颁发 %1，代替 %2</translation>
    </message>
    <message>
        <source>facts and index of each unit; names those that get the award</source>
        <translation>各单位的事实和指数；授予优秀组织奖</translation>
    </message>
    <message>
        <source>Gives this unit the award.</source>
        <translation>授予此单位。</translation>
    </message>
    <message>
        <source>Takes it back.</source>
        <translation>收回。</translation>
    </message>
    <message>
        <source>The index is advice: weights and points stand in the profile. A person names the units.</source>
        <translation>指数只供参考，权重和分值在配置里；获奖单位由人确定。</translation>
    </message>
    <message>
        <source>study hours of each teacher, with the reason</source>
        <translation>每位教师的学时和理由</translation>
    </message>
    <message>
        <source>Takes in a list of the province&apos;s awards: 作品编号, 获奖等级, 教师姓名.</source>
        <translation>导入省级获奖名单：作品编号、获奖等级、教师姓名。</translation>
    </message>
    <message>
        <source>the register of certificates: issue, void, reissue, check</source>
        <translation>证书登记：颁发、作废、补发、核验</translation>
    </message>
    <message>
        <source>Issues those that are missing, of a closed round.</source>
        <translation>为关闭的轮次颁发还没有的证书。</translation>
    </message>
    <message>
        <source>With --issue: for the units that have the award.</source>
        <translation>与 --issue 同用：为获优秀组织奖的单位颁发。</translation>
    </message>
    <message>
        <source>Voids this certificate, with a reason.</source>
        <translation>作废此证书，须有理由。</translation>
    </message>
    <message>
        <source>Issues a new one in its place, with a reason.</source>
        <translation>另发一张代替此证书，须有理由。</translation>
    </message>
    <message>
        <source>Looks up a certificate and compares --code.</source>
        <translation>查找证书并核对 --code。</translation>
    </message>
    <message>
        <source>The check code that is printed on it.</source>
        <translation>证书上印的校验码。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>%1/%2/%3: %4 entries, %5 sheets to come, spread %6, outliers %7, deviating experts %8, too few experts %9</source>
        <translation>%1/%2/%3：%4 件作品，还差 %5 份，分差大 %6，偏离 %7，偏高偏低的评委 %8，评委不足 %9</translation>
    </message>
    <message>
        <source>scores coming in: entries by experts of a group, or what every group needs</source>
        <translation>正在交来的评分：一组的作品和评委，或各组要看什么</translation>
    </message>
    <message>
        <source>Shows what this expert may see: nothing of others on entries that the expert still has to score.</source>
        <translation>按这位评委能看到的显示：还没有评的作品，看不到别人的分数。</translation>
    </message>
    <message>
        <source>The entry&apos;s code.</source>
        <translation>作品编号。</translation>
    </message>
    <message>
        <source>Sheets that the expert handed in count no more; otherwise they do.</source>
        <translation>评委已交的评分表不再计入；不写则照常计入。</translation>
    </message>
    <message>
        <source>Give one of --always, --never and --clear.</source>
        <translation>在 --always、--never、--clear 里写一个。</translation>
    </message>
    <message>
        <source>%1 entries taken, %2 dealt anew, %3 submitted sheets stay</source>
        <translation>收回 %1 件，重新分出 %2 件，已交的 %3 份保留</translation>
    </message>
    <message>
        <source>pairs fixed by hand: dealt always, or never; lists them</source>
        <translation>手工锁定的作品与评委：总是分给，或不分；列出锁定</translation>
    </message>
    <message>
        <source>The next assignment deals the entry to the expert.</source>
        <translation>下次分配一定把作品分给这位评委。</translation>
    </message>
    <message>
        <source>The entry is not dealt to the expert.</source>
        <translation>不把作品分给这位评委。</translation>
    </message>
    <message>
        <source>The pair is no longer fixed.</source>
        <translation>解除锁定。</translation>
    </message>
    <message>
        <source>an expert leaves the round; only what was not handed in is dealt again</source>
        <translation>评委退出这一轮次，只重新分配他没有交的</translation>
    </message>
    <message>
        <source>Who takes it all; otherwise the panel does.</source>
        <translation>由谁全部接替；不写则由组内评委分担。</translation>
    </message>
    <message>
        <source>Shows what would be done and changes nothing.</source>
        <translation>只看会怎样，不改动。</translation>
    </message>
    <message>
        <source>a sheet more for an entry, by an added expert; lists those asked for</source>
        <translation>复评：为一件作品增加一位评委；列出已安排的</translation>
    </message>
    <message>
        <source>Who; otherwise the first of the candidates.</source>
        <translation>由谁复评；不写则取第一位候选。</translation>
    </message>
    <message>
        <source>Lists who could, the best first.</source>
        <translation>列出可以复评的评委，合适的在前。</translation>
    </message>
    <message>
        <source>%1  panel %2 %3, %4 entries, %5 experts</source>
        <translation>%1  第 %2 组 %3，作品 %4 件，评委 %5 位</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>已退出：%1</translation>
    </message>
    <message>
        <source>sheets do not count</source>
        <translation>评分表不计入</translation>
    </message>
    <message>
        <source>panel does list, propose, add, remove, chair or rename, not “%1”.</source>
        <translation>panel 可以用 list、propose、add、remove、chair、rename，不能用“%1”。</translation>
    </message>
    <message>
        <source>panels of a round: proposed from the pool, stored, edited</source>
        <translation>一个轮次的评审组：从评委库拟定、保存、修改</translation>
    </message>
    <message>
        <source>Experts on each panel (5).</source>
        <translation>每组几位评委（5）。</translation>
    </message>
    <message>
        <source>The same seed proposes the same.</source>
        <translation>抽签号相同，拟定结果就相同。</translation>
    </message>
    <message>
        <source>Stores what is proposed.</source>
        <translation>保存拟定的评审组。</translation>
    </message>
    <message>
        <source>The panel&apos;s number.</source>
        <translation>评审组的编号。</translation>
    </message>
    <message>
        <source>The panel&apos;s name.</source>
        <translation>评审组的名称。</translation>
    </message>
    <message>
        <source>Entries of a group whose panel was stored are dealt to its members alone. Nothing here touches a sheet.</source>
        <translation>存过评审组的组，作品只分给组内评委。这里的操作不动任何评分表。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>读不了 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>写不了 %1。</translation>
    </message>
    <message>
        <source>round %1, %2: rubric %3 version %4 → %5</source>
        <translation>轮次 %1，%2：评价指标 %3 第 %4 版 → 第 %5 版</translation>
    </message>
    <message>
        <source>what governs the campaign: shows it, puts another in its place</source>
        <translation>活动方案：查看，换一份</translation>
    </message>
    <message>
        <source>The profile to go by from now on.</source>
        <translation>今后采用的方案。</translation>
    </message>
    <message>
        <source>Writes the campaign&apos;s profile, to be edited.</source>
        <translation>写出活动的方案，供修改。</translation>
    </message>
    <message>
        <source>Sheets keep the rubric they were made with; those that no longer fit their round are listed and stay. Refused where a closed round&apos;s result would change.</source>
        <translation>评分表保持打分时的评价指标；与轮次不再对应的列出来，仍然保留。会改变已结束轮次结果的，不接受。</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2023-10-08, not “%2”.</source>
        <translation>--%1 要写日期，如 2023-10-08，不能是“%2”。</translation>
    </message>
    <message>
        <source>Version %1 is shown to the public from %2 to %3</source>
        <translation>第 %1 版公示期：%2 至 %3</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>整个名单</translation>
    </message>
    <message>
        <source>open, due on %1</source>
        <translation>未裁定，%1 前答复</translation>
    </message>
    <message>
        <source>Version %1 was published on %2 by %3</source>
        <translation>第 %1 版已由 %3 于 %2 公布</translation>
    </message>
    <message>
        <source>Objection %1 logged, its answer is due on %2</source>
        <translation>已登记异议 %1，%2 前答复</translation>
    </message>
    <message>
        <source>Name the objection by its number: objection decide 3 …</source>
        <translation>请写异议的序号：objection decide 3 …</translation>
    </message>
    <message>
        <source>--outcome is upheld or rejected.</source>
        <translation>--outcome 写 upheld（成立）或 rejected（不成立）。</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>异议 %1：%2</translation>
    </message>
    <message>
        <source>objection add, objection decide NUMBER, or objection list.</source>
        <translation>用法：objection add、objection decide 序号、objection list。</translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli publish: the list is not published: %n obstacle(s).</source>
        <translation>
            <numerusform>linxuan-cli publish：没有公布，有 %n 项没有办完。</numerusform>
        </translation>
    </message>
    <message>
        <source>objections against a list: logs, decides, lists them</source>
        <translation>对名单的异议：登记、裁定、列出</translation>
    </message>
    <message>
        <source>Add: the entry it is about; otherwise the list.</source>
        <translation>登记：对哪件作品；不写就是对整个名单。</translation>
    </message>
    <message>
        <source>Add: who objects. Decide: who decides.</source>
        <translation>登记：提出人。裁定：决定人。</translation>
    </message>
    <message>
        <source>Add: what is said.</source>
        <translation>登记：异议内容。</translation>
    </message>
    <message>
        <source>Add: the day it came; otherwise today.</source>
        <translation>登记：提出日期，不写就是今天。</translation>
    </message>
    <message>
        <source>Add: the day an answer is due.</source>
        <translation>登记：答复期限。</translation>
    </message>
    <message>
        <source>Decide: upheld or rejected.</source>
        <translation>裁定：upheld 成立，rejected 不成立。</translation>
    </message>
    <message>
        <source>Decide: what is answered.</source>
        <translation>裁定：答复内容。</translation>
    </message>
    <message>
        <source>Decide: what was put right.</source>
        <translation>裁定：作了什么更正。</translation>
    </message>
    <message>
        <source>add needs --round, --by and --text; decide needs --outcome, --by and --reason; list needs --round and says by its status whether one is open.</source>
        <translation>add 要有 --round、--by、--text；decide 要有 --outcome、--by、--reason；list 要有 --round，还有未裁定的异议时退出状态为 1。</translation>
    </message>
    <message>
        <source>shows a closed list to the public for some days</source>
        <translation>公示已结束评审的名单</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>第一天。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一天。</translation>
    </message>
    <message>
        <source>Where objections go.</source>
        <translation>受理异议的方式。</translation>
    </message>
    <message>
        <source>Without --from and --to it shows notices, objections and what was published. The list itself is printed with: print public-notice.</source>
        <translation>不写 --from 和 --to 时，列出公示、异议和公布情况。名单用 print public-notice 打印。</translation>
    </message>
    <message>
        <source>records that the final list was made known</source>
        <translation>记录名单已经公布</translation>
    </message>
    <message>
        <source>The day; otherwise today.</source>
        <translation>日期，不写就是今天。</translation>
    </message>
    <message>
        <source>Refused while the round is open, before or during the public notice, and while an objection is open.</source>
        <translation>评审没有结束、没有公示、公示期未满、还有未裁定的异议时，不能公布。</translation>
    </message>
    <message>
        <source>Entries are named with --what-if or --let-pass only.</source>
        <translation>只有 --what-if 和 --let-pass 才写作品编号。</translation>
    </message>
    <message>
        <source>Name the entries by code.</source>
        <translation>请写作品编号。</translation>
    </message>
    <message>
        <source>%1 entries may stay</source>
        <translation>%1 件准许保留</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 recommended before, %4 undecided, %5 out</source>
        <translation>%1：入选 %2，已推荐 %3，待定 %4，未入选 %5</translation>
    </message>
    <message>
        <source>%1 entries recommended</source>
        <translation>推荐了 %1 件</translation>
    </message>
    <message>
        <source>Changes a limit, such as 甲县/experiment//物理=3; - takes it away.</source>
        <translation>改一项名额，如 甲县/experiment//物理=3；- 表示取消。</translation>
    </message>
    <message>
        <source>Shows how it would stand with --set and the named entries recommended.</source>
        <translation>按 --set 和所列作品都推荐来试算。</translation>
    </message>
    <message>
        <source>Nodes and teachers that are recommended twice.</source>
        <translation>重复推荐的节点和教师。</translation>
    </message>
    <message>
        <source>Lets recommended entries stay with a reason: quota, node or teacher.</source>
        <translation>凭理由准许已推荐的作品保留：quota、node 或 teacher。</translation>
    </message>
    <message>
        <source>recommends those whom the round&apos;s rule selects</source>
        <translation>按这一轮的规则推荐入选者</translation>
    </message>
    <message>
        <source>Only says who is in or out, and why.</source>
        <translation>只说明谁入选、谁不入选和原因。</translation>
    </message>
    <message>
        <source>--continuity is prefer, keep or ignore.</source>
        <translation>--continuity 可以写 prefer、keep、ignore。</translation>
    </message>
    <message>
        <source>Whether experts who judged an entry in an earlier round get it again: prefer (where it costs nothing else), keep, ignore.</source>
        <translation>上一轮评过的评委是否再评：prefer（不影响其他时优先）、keep（沿用）、ignore（不管）。</translation>
    </message>
    <message>
        <source>--veto goes with --disqualify.</source>
        <translation>--veto 与 --disqualify 一起用。</translation>
    </message>
    <message>
        <source>On the register of bans until %1: %2, %3</source>
        <translation>列入禁赛名单至 %1：%2，%3</translation>
    </message>
    <message>
        <source>The veto item breached; V3 puts the teachers on the register of bans.</source>
        <translation>违反的否决项；V3 把教师列入禁赛名单。</translation>
    </message>
    <message>
        <source>Only says what would happen.</source>
        <translation>只说明会怎样。</translation>
    </message>
    <message>
        <source>  %1 sheets of %2 experts on %3 entries</source>
        <translation>  %3 件作品，%2 位评委，%1 份评分表</translation>
    </message>
    <message>
        <source>expert	sheets	mean	gives more (+) or less (−)	± error	drift</source>
        <translation>评委	份数	平均	多给（+）少给（−）	±标准误	一天里的变化</translation>
    </message>
    <message>
        <source>rank	entry	score	adjusted	± error	adjusted rank	part</source>
        <translation>名次	作品	得分	调整分	±标准误	调整名次	部分</translation>
    </message>
    <message>
        <source>  %1 entries scored by all %2 experts: ICC(2,1) %3 (%4 to %5), ICC(2,k) %6</source>
        <translation>  全部 %2 位评委都评过 %1 件：ICC(2,1) %3（%4 至 %5），ICC(2,k) %6</translation>
    </message>
    <message>
        <source>  Kendall&apos;s W %1, p %2</source>
        <translation>  肯德尔 W %1，p %2</translation>
    </message>
    <message>
        <source>  differences come from: entries %1 %, experts %2 %, the rest %3 %</source>
        <translation>  差别来自：作品 %1 %，评委 %2 %，其余 %3 %</translation>
    </message>
    <message>
        <source>Estimates beside the official result; they change nothing of it.</source>
        <translation>以下是估计，只供参考，不影响正式结果。</translation>
    </message>
    <message>
        <source>fairness: severity of experts, adjusted ranks, agreement, drift</source>
        <translation>公平性：评委偏严偏松、调整名次、一致程度、一天里的变化</translation>
    </message>
    <message>
        <source>Severity and drift are in points: above 0 an expert gives more than the average expert of the group would. Nothing here changes the official result.</source>
        <translation>偏严偏松和变化以分计：大于 0 是比本组平均的评委多给。这里的数不影响正式结果。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>takes the last harmless change back</source>
        <translation>撤销上一个不影响评分和定论的改动</translation>
    </message>
    <message>
        <source>Shows what can be taken back or done again.</source>
        <translation>列出可以撤销或重做的改动。</translation>
    </message>
    <message>
        <source>does again what was taken back</source>
        <translation>重做已撤销的改动</translation>
    </message>
    <message>
        <source>%1, version %2: %3 entries, %4 sheets, code %5</source>
        <translation>%1，第 %2 版：作品 %3 件，评分表 %4 份，结果码 %5</translation>
    </message>
    <message>
        <source>(void: the result has changed since)</source>
        <translation>（已作废：结果后来有变化）</translation>
    </message>
    <message>
        <source>--role is chair, clerk or supervisor.</source>
        <translation>--role 写 chair（评审组长）、clerk（计分员）或 supervisor（监督员）。</translation>
    </message>
    <message>
        <source>Give --count.</source>
        <translation>请写 --count。</translation>
    </message>
    <message>
        <source>%1 %2 confirmed %3 entries, %4 sheets, code %5</source>
        <translation>%1 %2 确认：作品 %3 件，评分表 %4 份，结果码 %5</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 → %2: %n entries changed, %3 as before</source>
        <translation>
            <numerusform>第 %1 版 → %2：%n 件有变化，%3 件不变</numerusform>
        </translation>
    </message>
    <message>
        <source>three people confirm count and code before a round is closed</source>
        <translation>结束评审前，三人核对确认件数和结果码</translation>
    </message>
    <message>
        <source>chair, clerk or supervisor.</source>
        <translation>chair 评审组长，clerk 计分员，supervisor 监督员。</translation>
    </message>
    <message>
        <source>How many entries the result has.</source>
        <translation>结果中的作品件数。</translation>
    </message>
    <message>
        <source>The result&apos;s code, or its last four characters.</source>
        <translation>结果码，或它的末四位。</translation>
    </message>
    <message>
        <source>Without --role it shows the count and the code, and who has confirmed them. Each of the three is another person. When the result changes before closing, what was confirmed is void.</source>
        <translation>不写 --role 时，显示件数、结果码和谁已确认。三人不能是同一个人。结束评审以前结果有变化的，确认作废。</translation>
    </message>
    <message>
        <source>who moved between two versions of a list, and why</source>
        <translation>两个版本的名单之间谁有变化，为什么</translation>
    </message>
    <message>
        <source>The earlier version.</source>
        <translation>较早的版本。</translation>
    </message>
    <message>
        <source>The later version, or now.</source>
        <translation>较晚的版本，或 now（现在）。</translation>
    </message>
    <message>
        <source>Without --from and --to the newest two versions are compared; of a round that was reopened, its newest version with the result as it is now.</source>
        <translation>不写 --from 和 --to 时，比较最新的两个版本；重新打开的轮次，把最新的版本与现在的结果比较。</translation>
    </message>
    <message>
        <source>--each is unit, group or none.</source>
        <translation>--each 取 unit、group 或 none。</translation>
    </message>
    <message>
        <source>--order is unit, route or code.</source>
        <translation>--order 取 unit、route 或 code。</translation>
    </message>
    <message>
        <source>--copies is a number from 1 to 99, or notice.</source>
        <translation>--copies 取 1 到 99，或 notice。</translation>
    </message>
    <message>
        <source>%1: version %2, code %3</source>
        <translation>%1：第 %2 版，核对码 %3</translation>
    </message>
    <message>
        <source>Give --out FILE or --out-dir DIR.</source>
        <translation>请给出 --out 文件 或 --out-dir 文件夹。</translation>
    </message>
    <message>
        <source>%1: the name must end in .json or .xlsx.</source>
        <translation>%1：文件名须以 .json 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>    own: %1, placed by %2, %3</source>
        <translation>    本单位：%1，%2 于 %3 换用</translation>
    </message>
    <message>
        <source>--part is layout, sheet or background.</source>
        <translation>--part 取 layout、sheet 或 background。</translation>
    </message>
    <message>
        <source>%1  version %2  %3  code %4</source>
        <translation>%1  第 %2 版  %3  核对码 %4</translation>
    </message>
    <message>
        <source>Give one of --place, --restore, --export and --printed.</source>
        <translation>--place、--restore、--export、--printed 只能用一个。</translation>
    </message>
    <message>
        <source>A file for each part, in this folder.</source>
        <translation>每份一个文件，存入这个文件夹。</translation>
    </message>
    <message>
        <source>Names of these files, with {{表名}}, {{名称}}, {{轮次}}, {{版本}}, {{序号}}.</source>
        <translation>文件名格式，可用 {{表名}}、{{名称}}、{{轮次}}、{{版本}}、{{序号}}。</translation>
    </message>
    <message>
        <source>Of these files: pdf or xlsx.</source>
        <translation>这些文件的格式：pdf 或 xlsx。</translation>
    </message>
    <message>
        <source>Only what is of this unit.</source>
        <translation>只要这个单位的。</translation>
    </message>
    <message>
        <source>Only this group: CATEGORY/STAGE/SUBJECT.</source>
        <translation>只要这个评审组：类别/学段/学科。</translation>
    </message>
    <message>
        <source>Only of this entry.</source>
        <translation>只要这件作品的。</translation>
    </message>
    <message>
        <source>A document for each unit or group; none: one for all.</source>
        <translation>每单位（unit）或每组（group）一份；none：合为一份。</translation>
    </message>
    <message>
        <source>Papers of entries by unit, route or code.</source>
        <translation>作品的表格按单位（unit）、报送途径（route）或编号（code）排。</translation>
    </message>
    <message>
        <source>How many of each, or notice: as the notice asks for.</source>
        <translation>每份印几张；notice：照通知的份数。</translation>
    </message>
    <message>
        <source>To be filled in by hand.</source>
        <translation>空白表，供手填。</translation>
    </message>
    <message>
        <source>FORM is one of those that `forms` lists, or packet: all papers of an entry or a unit.</source>
        <translation>FORM 见 forms 命令所列；packet 为一件作品或一个单位的全部表格。</translation>
    </message>
    <message>
        <source>the forms there are, and the office&apos;s own in their place</source>
        <translation>有哪些文书，换用了哪些本单位的表</translation>
    </message>
    <message>
        <source>Puts a layout (.json), a sheet to be filled (.xlsx) or a picture (.png, .jpg) in the form&apos;s place.</source>
        <translation>换用版式（.json）、表样（.xlsx）或底图（.png、.jpg）。</translation>
    </message>
    <message>
        <source>Goes back to the form that comes with the program.</source>
        <translation>恢复程序自带的表。</translation>
    </message>
    <message>
        <source>Restore: only layout, sheet or background.</source>
        <translation>恢复时只恢复 layout、sheet 或 background。</translation>
    </message>
    <message>
        <source>Writes the form to start from: .json or .xlsx.</source>
        <translation>导出表样：.json 或 .xlsx。</translation>
    </message>
    <message>
        <source>The versions of lists that were printed.</source>
        <translation>印过的名单各版。</translation>
    </message>
    <message>
        <source>Export: the file to write.</source>
        <translation>导出到这个文件。</translation>
    </message>
    <message>
        <source>There is no table “%1”. Tables: units, nodes, quotas, entries, experts, bans, recommended, scores, contacts, administrators.</source>
        <translation>没有“%1”这种表。可用：units、nodes、quotas、entries、experts、bans、recommended、scores、contacts、administrators。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>KIND is contact or administrator.</source>
        <translation>KIND 取 contact 或 administrator。</translation>
    </message>
    <message>
        <source>Give one of --set and --remove.</source>
        <translation>--set 与 --remove 只能用一个。</translation>
    </message>
    <message>
        <source>whom each unit named: contact (annex 5) or administrator (annex 6)</source>
        <translation>各单位的联系人（附件5，contact）或管理员（附件6，administrator）</translation>
    </message>
    <message>
        <source>Whose line it is.</source>
        <translation>哪个单位的。</translation>
    </message>
    <message>
        <source>Adds this person, or puts the line anew.</source>
        <translation>登记此人，已有的换成新填的。</translation>
    </message>
    <message>
        <source>Takes this person out.</source>
        <translation>删去此人。</translation>
    </message>
    <message>
        <source>Set: who is in charge of it.</source>
        <translation>登记：分管领导。</translation>
    </message>
    <message>
        <source>Set: the department.</source>
        <translation>登记：科室。</translation>
    </message>
    <message>
        <source>Set: the post.</source>
        <translation>登记：职务。</translation>
    </message>
    <message>
        <source>Set: the phone.</source>
        <translation>登记：电话。</translation>
    </message>
    <message>
        <source>Set: the mail address.</source>
        <translation>登记：邮箱。</translation>
    </message>
    <message>
        <source>Set: a remark.</source>
        <translation>登记：备注。</translation>
    </message>
</context>
</TS>
