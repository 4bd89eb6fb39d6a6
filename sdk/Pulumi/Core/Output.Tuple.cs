namespace Pulumi;

public static partial class Output
{
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2)
    {
        return new(Await());

        async Task<OutputData<(T1, T2)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            return joined.With((value1, value2));
        }
    }

    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2);

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            return joined.With((value1, value2, value3));
        }
    }

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3);

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3, T4)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            var value4 = await joined.TakeAsync(item4).ConfigureAwait(false);
            return joined.With((value1, value2, value3, value4));
        }
    }

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4);

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3, T4, T5)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            var value4 = await joined.TakeAsync(item4).ConfigureAwait(false);
            var value5 = await joined.TakeAsync(item5).ConfigureAwait(false);
            return joined.With((value1, value2, value3, value4, value5));
        }
    }

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5);

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            var value4 = await joined.TakeAsync(item4).ConfigureAwait(false);
            var value5 = await joined.TakeAsync(item5).ConfigureAwait(false);
            var value6 = await joined.TakeAsync(item6).ConfigureAwait(false);
            return joined.With((value1, value2, value3, value4, value5, value6));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6);

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            var value4 = await joined.TakeAsync(item4).ConfigureAwait(false);
            var value5 = await joined.TakeAsync(item5).ConfigureAwait(false);
            var value6 = await joined.TakeAsync(item6).ConfigureAwait(false);
            var value7 = await joined.TakeAsync(item7).ConfigureAwait(false);
            return joined.With((value1, value2, value3, value4, value5, value6, value7));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6, (Input<T7>)item7);

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8)
    {
        return new(Await());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7, T8)>> Await()
        {
            var joined = new JoinedData();
            var value1 = await joined.TakeAsync(item1).ConfigureAwait(false);
            var value2 = await joined.TakeAsync(item2).ConfigureAwait(false);
            var value3 = await joined.TakeAsync(item3).ConfigureAwait(false);
            var value4 = await joined.TakeAsync(item4).ConfigureAwait(false);
            var value5 = await joined.TakeAsync(item5).ConfigureAwait(false);
            var value6 = await joined.TakeAsync(item6).ConfigureAwait(false);
            var value7 = await joined.TakeAsync(item7).ConfigureAwait(false);
            var value8 = await joined.TakeAsync(item8).ConfigureAwait(false);
            return joined.With((value1, value2, value3, value4, value5, value6, value7, value8));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8) =>
        Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6, (Input<T7>)item7, (Input<T8>)item8);
}
