using ReportMiner.Model;

namespace ReportMiner.Tests.Extracting;

/// <summary>The shapes of the genre, through the packs that ship.</summary>
public sealed class ExtractorTests
{
    [Fact]
    public void Topic_CarriesOverClauses() => Finds(
        "受理行政复议申请90件,审结81件,其中维持40件、驳回9件,调解和解21件,直接纠错率6.17%。",
        "reconsideration.accepted 90 headline", "reconsideration.concluded 81 headline", "reconsideration.upheld 40 headline",
        "reconsideration.rejected 9 headline", "reconsideration.settled 21 headline", "reconsideration.correction_rate 6.17 headline");

    [Fact]
    public void RivalTopic_EndsTheChain() => Finds(
        "受理行政复议申请90件,审结81件;办理行政诉讼案件30件,审结28件,败诉率7.1%。",
        "reconsideration.accepted 90 headline", "reconsideration.concluded 81 headline",
        "litigation.cases 30 headline", "litigation.concluded 28 headline", "litigation.loss_rate 7.1 headline");

    [Fact]
    public void Topic_ComesFromTheHeadingToo() => Finds(
        "一、行政复议工作\n全年受理58件,审结55件。",
        "reconsideration.accepted 58 headline", "reconsideration.concluded 55 headline");

    [Fact]
    public void Topic_ComesFromATitleOutsideTheText() =>
        Assert.Contains("reconsideration.accepted 58 headline", ShippedPacks.Find("全年受理58件。", title: "云岭县2023年行政复议工作报告"));

    [Fact]
    public void Year_IsTheFirstThatATitleNames() =>
        Assert.Contains("reconsideration.accepted 58 headline", ShippedPacks.Find("2019年受理行政复议申请58件。", title: "云岭县2019年行政复议工作总结和2020年工作安排"));

    [Fact]
    public void Topic_EndsWithItsItem() =>
        Assert.DoesNotContain(ShippedPacks.Find("一是深化行政复议改革。二是优化营商环境,受理58件。"), found => found.StartsWith("reconsideration", StringComparison.Ordinal));

    [Theory]
    [InlineData("全年受理行政复议案件58件。\n办理进度:至年底共审结42件。", "reconsideration.accepted 58 headline", "reconsideration.concluded 42 headline")]
    [InlineData("各级复议机关审结案件378件,结案方式如下:\n序号 结案方式 件数 占比\n1 决定维持 264 69.8%\n2 驳回申请 24 6.5%", "reconsideration.concluded 378 headline", "reconsideration.upheld 264 headline", "reconsideration.rejected 24 headline")]
    [InlineData("推进行政复议工作,具体如下:\n一是畅通渠道,受理58件。", "reconsideration.accepted 58 headline")]
    public void Topic_GoesOnInTheNextParagraphs(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("全年受理行政复议申请412件,其中涉及政府信息公开的15件。审结385件。", "reconsideration.concluded 385 headline")]
    [InlineData("全年受理行政复议申请412件,主要集中在行政处罚、政府信息公开等领域。审结385件。", "reconsideration.concluded 385 headline")]
    [InlineData("行政诉讼案件155件,其中因行政复议引发的45件、因信访引发的12件。已审结140件。", "litigation.concluded 140 headline")]
    [InlineData("一、法律援助\n全年办理860件,其中劳动争议仲裁120件、信访转办5件。", "legal_service.legal_aid_cases 860 headline")]
    public void Topic_NamedInPassingRulesNothingElse(string text, string expected) => Assert.Contains(expected, ShippedPacks.Find(text));

    [Theory]
    [InlineData("1.行政复议受理数：412件\n2.行政复议审结数：398件", "reconsideration.accepted 412 headline", "reconsideration.concluded 398 headline")]
    [InlineData("- 行政复议受理数：412件\n- 行政复议审结数：398件", "reconsideration.accepted 412 headline", "reconsideration.concluded 398 headline")]
    public void LinesOfLabelAndFigure_MayBeNumbered(string text, params string[] expected) => Finds(text, expected);

    [Fact]
    public void Topic_OfAWinningPhraseRulesOn() => Finds(
        "全市行政调解组织共调解各类纠纷5600件。成功率86%。",
        "mediation.administrative_cases 5600 headline"); // 纠纷 within it does not make 86% one of people's mediation

    [Theory]
    [InlineData("公布行政许可事项清单,共计268项。", "gov_service.permit_items 268 headline")]
    [InlineData("组织领导干部旁听庭审,共23人次。", "leadership.court_observation 23 headline")]
    [InlineData("行政诉讼收案首次突破1.5万件,达15826件。", "litigation.cases 15000 subset", "litigation.cases 15826 headline")]
    [InlineData("一审行政机关败诉率明显下降,降至5.7%。", "litigation.loss_rate 5.7 headline")]
    [InlineData("代表建议、政协提案分别为46件、58件。", "supervision.npc_suggestions 46 headline", "supervision.cppcc_proposals 58 headline")]
    [InlineData("行政执法中,行政处罚案件年内实施194件。", "enforcement.cases 194 headline")]
    [InlineData("行政复议纠错率,全市为12.9%。", "reconsideration.correction_rate 12.9 headline")]
    [InlineData("对17件行政规范性文件、24项重大行政决策、36份行政协议进行合法性审查。", "normative.reviewed 17 headline", "decision.legality_reviews 24 headline", "decision.contracts_reviewed 36 headline")]
    public void Label_MayStandFartherInFront(string text, params string[] expected) => Finds(text, expected);

    [Fact]
    public void NotBefore_KeepsThePhraseOutFromAfar() =>
        Assert.DoesNotContain(ShippedPacks.Find("律师全年代理行政诉讼案件132件。"), found => found.StartsWith("litigation.cases", StringComparison.Ordinal));

    [Fact]
    public void Label_MayFollowTheFigure() => Finds("全年实现100%出庭率。", "litigation.official_attendance_rate 100 headline");

    [Fact]
    public void Respectively_GivesEachFigureItsLabel() => Finds(
        "行政复议审结案件中,维持、驳回、终止分别为44件、8件和12件。",
        "reconsideration.upheld 44 headline", "reconsideration.rejected 8 headline", "reconsideration.terminated 12 headline");

    [Fact]
    public void AsManyLabelsAsFigures_NeedNoWord() => Finds(
        "受理行政复议、行政诉讼、法律援助案件412件、155件、860件。",
        "reconsideration.accepted 412 headline", "litigation.cases 155 headline", "legal_service.legal_aid_cases 860 headline");

    [Fact]
    public void Both_SharesOneFigure() => Finds(
        "行政机关负责人出庭应诉率、行政诉讼案件胜诉率均为100%。",
        "litigation.official_attendance_rate 100 headline", "litigation.win_rate 100 headline");

    [Fact]
    public void Transition_TakesItsEnd() => Finds(
        "行政诉讼败诉率从上年的10.2%降到7.9%。",
        "litigation.loss_rate 10.2 prior", "litigation.loss_rate 7.9 headline");

    [Fact]
    public void ComparedYear_DoesNotMakeTheNextFigurePrior() => Finds(
        "2024年行政复议受理231件,比2023年的129件明显上升,审结198件。",
        "reconsideration.accepted 231 headline", "reconsideration.concluded 198 headline");

    [Theory]
    [InlineData("2022年、2023年、2024年行政诉讼败诉率分别为15.2%、12.4%和9.8%。", "litigation.loss_rate 15.2 prior", "litigation.loss_rate 12.4 prior", "litigation.loss_rate 9.8 headline")]
    [InlineData("2022年至2024年,行政诉讼败诉率分别为15.2%、12.4%、9.8%。", "litigation.loss_rate 15.2 prior", "litigation.loss_rate 12.4 prior", "litigation.loss_rate 9.8 headline")]
    [InlineData("受理行政复议申请412件(上年320件)。", "reconsideration.accepted 412 headline", "reconsideration.accepted 320 prior")]
    [InlineData("2018年以来,全县累计受理行政复议案件5632件。2024年受理1210件。", "reconsideration.accepted 5632 subset", "reconsideration.accepted 1210 headline")]
    public void YearsOfAList_AreTheFiguresOwn(string text, params string[] expected) => Assert.Equal(expected, ShippedPacks.Find(text, 2024));

    [Fact]
    public void Transition_MayBeginAtSeveralYears() => Assert.Equal(
        ["supervision.proposal_satisfaction_rate 99.2 prior", "supervision.proposal_satisfaction_rate 99.3 prior", "supervision.proposal_satisfaction_rate 99.7 headline"],
        ShippedPacks.Find("建议提案满意率从2018年的99.2%、2019年的99.3%上升到2020年的99.7%。", 2020));

    [Theory]
    [InlineData("2018年以来败诉率持续走低,2022年全省法院审结行政诉讼案件1250件。", "litigation.concluded 1250 headline")]
    [InlineData("2021年受理行政复议申请80件。2022年审结96件。", "reconsideration.accepted 80 headline", "reconsideration.concluded 96 headline")]
    [InlineData("2022年受理行政复议申请80件,2025年将受理100件。", "reconsideration.accepted 80 headline", "reconsideration.accepted 100 target")]
    public void YearOfAnUntitledText_IsTheLatestItTellsOf(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("上诉率、申诉率同比则降低1.52%和0.97%。")]
    [InlineData("行政诉讼败诉率同比下降7.5%。")]
    [InlineData("行政复议受理案件增长23件。")]
    [InlineData("人民调解案件占纠纷总数的35%。")]
    [InlineData("法律援助案件年均200件。")]
    public void ChangesSharesAndAverages_AreNoObservations(string text) => Assert.Empty(ShippedPacks.Find(text));

    [Fact]
    public void Breakdown_IsASubsetOfItsTotal() => Finds(
        "全年受理行政复议案件117件。按被申请人划分,公安46件、市场监管40件、其他31件。",
        "reconsideration.accepted 117 headline", "reconsideration.accepted 46 subset", "reconsideration.accepted 40 subset", "reconsideration.accepted 31 subset");

    [Fact]
    public void PartsThatAddUp_NeedNoWord() => Finds(
        "全县行政复议新受理151件,县直部门140件,乡镇11件。",
        "reconsideration.accepted 151 headline", "reconsideration.accepted 140 subset", "reconsideration.accepted 11 subset");

    [Fact]
    public void QualifiedFigure_IsASubset() => Finds(
        "行政机关负责人出庭应诉率达到97.3%,其中以市政府为被告的案件出庭应诉率100%。",
        "litigation.official_attendance_rate 97.3 headline", "litigation.official_attendance_rate 100 subset");

    [Fact]
    public void Plans_AreTargets() => Finds(
        "一、工作成效\n行政机关负责人出庭应诉率95%。\n二、下一步工作打算\n行政机关负责人出庭应诉率达到100%。",
        "litigation.official_attendance_rate 95 headline", "litigation.official_attendance_rate 100 target");

    [Fact]
    public void Goal_IsATarget() => Finds("力争行政诉讼败诉率控制在8%。", "litigation.loss_rate 8 target");

    [Fact]
    public void EarlierYear_IsPrior() =>
        Assert.Equal(["reconsideration.accepted 80 prior", "reconsideration.accepted 100 headline"], ShippedPacks.Find("2022年受理行政复议案件80件,2023年受理行政复议案件100件。", 2023));

    [Fact]
    public void Repeat_IsFlaggedAndOnlyTheExactOneIsHeadline()
    {
        const string text = "全年调解矛盾纠纷17000余件。\n一、人民调解\n全年共调解矛盾纠纷17023件。";
        var found = ShippedPacks.Engine.Extract(text).Observations;
        Assert.Equal([(17000m, Scope.Subset), (17023m, Scope.Headline)], found.Select(o => (o.Value, o.Scope)));
        Assert.Contains("repeat", found[0].Flags);
    }

    [Fact]
    public void TableCells_TakeTheirLabelsFromRowAndColumn()
    {
        const string text = "案件统计表(单位:件)\n类别\t2022年\t2023年\n受理行政复议案件\t80\t100\n审结行政复议案件\t75\t96";
        Assert.Equal(
            ["reconsideration.accepted 80 prior", "reconsideration.accepted 100 headline", "reconsideration.concluded 75 prior", "reconsideration.concluded 96 headline"],
            ShippedPacks.Find(text, 2023));
    }

    [Fact]
    public void TableRows_NameTheirPart()
    {
        const string text = "行政复议情况表\n单位\t受理（件）\t审结（件）\n甲局\t5件\t3件\n乙局\t6件\t4件";
        var parts = ShippedPacks.Engine.Extract(text).Observations.Where(found => found.Scope == Scope.Subset).ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains(part.Subset, new[] { "甲局", "乙局" }));
    }

    [Theory]
    [InlineData("(四)复议审理情况\n处理方式 数量 比例\n维持 350 74.7%\n驳回 29 6.2%\n变更 0 0%", "reconsideration.upheld 350 headline", "reconsideration.rejected 29 headline", "reconsideration.modified 0 headline")]
    [InlineData("表1:各区受理行政复议案件\n| 地区 | 数量 | 地区 | 数量 |\n|---|---|---|---|\n| 甲区 | 30 | 乙区 | 20 |\n| 总计 | 50 |", "reconsideration.accepted 30 subset", "reconsideration.accepted 20 subset", "reconsideration.accepted 50 headline")]
    [InlineData("表2:各区受理行政复议案件\n地区\t数量\n甲区\t30\n乙区\t20", "reconsideration.accepted 30 subset", "reconsideration.accepted 20 subset")]
    [InlineData("表一 行政处罚实施情况\n警告(宗):31\n罚款(宗):54\n合计(宗):85\n罚没金额(万元):4.1", "enforcement.cases 31 subset", "enforcement.cases 54 subset", "enforcement.cases 85 headline", "enforcement.penalty_amount 4.1 headline")]
    [InlineData(
        "表1 行政处罚实施情况统计表\n单位名称\t行政处罚实施数量(宗)\t\t\t罚没金额(万元)\n\t警告\t罚款\t合计\t\n甲局\t12\t30\t42\t33.5\n合计\t12\t30\t42\t33.5",
        "enforcement.cases 12 subset", "enforcement.cases 30 subset", "enforcement.cases 42 subset", "enforcement.penalty_amount 33.5 subset",
        "enforcement.cases 12 subset", "enforcement.cases 30 subset", "enforcement.cases 42 headline", "enforcement.penalty_amount 33.5 headline")]
    [InlineData("主要指标\n序号\t指标\t单位\t数量\n1\t行政复议受理\t件\t30\n2\t行政诉讼败诉率\t%\t5", "reconsideration.accepted 30 headline", "litigation.loss_rate 5 headline")]
    [InlineData("主要指标\n指标\t责任单位\t数量\n行政复议受理(件)\t司法局\t30\n行政复议审结(件)\t司法局\t24", "reconsideration.accepted 30 headline", "reconsideration.concluded 24 headline")]
    [InlineData("主要指标\n指标\t备用\t数量\n行政复议受理(件)\t-\t30\n行政复议审结(件)\t/\t24", "reconsideration.accepted 30 headline", "reconsideration.concluded 24 headline")]
    public void TextTables_GiveTheirTotalsAndParts(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("全市法院新收一审行政案件432件。\n从案由看,行政处罚79件,占18.29%;行政裁决69件,占15.97%。", "litigation.first_instance 432 headline", "litigation.first_instance 79 subset", "litigation.first_instance 69 subset")]
    [InlineData("全年收到代表建议128件。\n一是财政经济类20件,占15.6%;\n二是内务司法类7件,占5.5%。", "supervision.npc_suggestions 128 headline", "supervision.npc_suggestions 20 subset", "supervision.npc_suggestions 7 subset")]
    [InlineData("审结行政复议案件80件,维持44件,占55%;其他4件,占5%。", "reconsideration.concluded 80 headline", "reconsideration.upheld 44 headline")]
    public void ShareThatFits_MakesAPart(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("调解劳动纠纷12件、邻里纠纷30件、婚姻家庭纠纷8件,共计50件。", "mediation.disputes_accepted 12 subset", "mediation.disputes_accepted 30 subset", "mediation.disputes_accepted 8 subset", "mediation.disputes_accepted 50 headline")]
    [InlineData("受理法律援助案件1126件,其中农民工案件403件、刑事案件357件。", "legal_service.legal_aid_cases 1126 headline", "legal_service.legal_aid_cases 403 subset", "legal_service.legal_aid_cases 357 subset")]
    public void Totals_StandBehindTheirPartsToo(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("计划全年组织应急演练20次。", "emergency.drills 20 target")]
    [InlineData("按计划组织应急演练20次。", "emergency.drills 20 headline")]
    public void PlanAsAVerb_IsAGoal(string text, params string[] expected) => Finds(text, expected);

    [Theory]
    [InlineData("举办法治培训126期、2.35万人次。", "leadership.trainings 126 headline", "leadership.trainees 23500 headline")]
    [InlineData("组织应急演练24次,参与925人次。", "emergency.drills 24 headline", "emergency.drill_participants 925 headline")]
    public void Companion_SharesTheLabelOfTheFigureInFront(string text, params string[] expected) => Finds(text, expected);

    [Fact]
    public void ThisYear_WinsOverCumulative() => Finds(
        "累计主动公开政府信息5928条,其中本年度主动公开政府信息2110条。",
        "transparency.disclosed 5928 subset", "transparency.disclosed 2110 headline");

    [Fact]
    public void Category_DoesNotChangeTheTopic() => Finds(
        "全市收到行政复议申请6200件。争议事项中行政处罚2100件,政府信息公开1060件。全年审结4696件。",
        "reconsideration.received 6200 headline", "reconsideration.concluded 4696 headline");

    [Fact]
    public void ImpossibleArithmetic_IsFlaggedAndKeepsItsValue()
    {
        var found = ShippedPacks.Engine.Extract("全年受理行政复议案件50件,审结60件,结案率93%。").Observations;
        Assert.Contains("exceeds_whole", found.Single(o => o.Indicator == "reconsideration.concluded").Flags);
        Assert.Equal(60, found.Single(o => o.Indicator == "reconsideration.concluded").Value);
        Assert.Contains("quotient_mismatch", found.Single(o => o.Indicator == "reconsideration.conclusion_rate").Flags);
    }

    [Theory]
    [InlineData("全年审结行政诉讼案件23件,败诉率17.39%。", false)]
    [InlineData("全年审结行政诉讼案件23件,败诉率15.3%。", true)]
    [InlineData("全年审结行政诉讼案件23件,败诉率17%。", false)]
    [InlineData("全年审结行政诉讼案件7件,败诉率50%。", true)]
    [InlineData("全年审结行政诉讼案件7000余件,败诉率15.38%。", false)]
    public void RateThatNoWholeNumberOfCasesGives_IsFlagged(string text, bool flagged) =>
        Assert.Equal(flagged, ShippedPacks.Engine.Extract(text).Observations.Single(o => o.Indicator == "litigation.loss_rate").Flags.Contains("no_whole_number"));

    [Fact]
    public void NotWord_KeepsThePhraseOut() => Finds("全年不予受理行政复议申请9件。", "reconsideration.not_accepted 9 headline");

    [Fact]
    public void SpanAndQuote_AreSlicesOfTheText()
    {
        const string text = "前言。全县共受理 各类“矛盾纠纷” 1,360 余起,调解成功率达99.1%。";
        foreach (var found in ShippedPacks.Engine.Extract(text).Observations)
        {
            Assert.Equal(found.Text, found.Span.Of(text));
            Assert.Contains(found.Quote, text, StringComparison.Ordinal);
            Assert.Contains(found.Text, found.Quote, StringComparison.Ordinal);
        }
        Assert.Equal(["mediation.disputes_accepted 1360 headline", "mediation.success_rate 99.1 headline"], ShippedPacks.Find(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 行政复议\udc00受理5件\0")]
    [InlineData("((((((受理5件)")]
    [InlineData("))))受理行政复议5件((((")]
    [InlineData("分别为5件、6件、7件")]
    [InlineData("《《《行政复议受理5件")]
    [InlineData("\t\t5\t\n\t6\t\t\n")]
    public void Garbage_IsSurvived(string text) => Assert.NotNull(ShippedPacks.Engine.Explain(new Report { Id = "", Text = text }));

    [Fact]
    public void LinesOfLabelAndFigure_AreQuotedAlone() => Assert.Equal(
        ["行政复议受理 30件", "行政复议审结 24件"],
        ShippedPacks.Engine.Extract("主要数据\n行政复议受理:30件\n行政复议审结:24件").Observations.Select(found => found.Quote));

    [Fact]
    public void EndlessListOfYears_IsReadToItsEnd() =>
        Assert.Contains("reconsideration.accepted 5 headline", ShippedPacks.Find("受理行政复议案件5件。行政复议与" + string.Concat(Enumerable.Repeat("2019年、", 100_000)) + "2018年相比。", 2023));

    private static void Finds(string text, params string[] expected) => Assert.Equal(expected, ShippedPacks.Find(text));
}
